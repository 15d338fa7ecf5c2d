import { describeKinds } from './world/describeKinds.ts';

// What clients hold of the gateway, with shorter times to hold it.
describeKinds(['connections', 'slow readers'], { isHurried: true });
