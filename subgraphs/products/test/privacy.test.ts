import { describePrivacy } from '@community-graph/kit/testing';
import { retention } from '../src/retention.ts';
import { coordinator, startChanging } from './support/changing.ts';

describePrivacy({
  name: 'products',
  eraseActor: 'eraseProductsActor',
  open: startChanging,
  writes: 'proposeProject',
  input: (summaryEn, number) => ({ name: `Idea ${number}`, summaryEn }),
  writer: coordinator(101),
  rules: retention.map(({ name }) => name),
});
