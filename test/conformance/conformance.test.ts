import { features } from './features.ts';
import { describeFeature } from './support/describeFeature.ts';

for (const feature of features) describeFeature(feature);
