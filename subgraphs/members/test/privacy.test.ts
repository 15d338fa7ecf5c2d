import { describePrivacy } from '@community-graph/kit/testing';
import { secretariat, startChanging } from './support/changing.ts';

describePrivacy({
  name: 'members',
  eraseActor: 'eraseMembersActor',
  open: startChanging,
  writes: 'addSource',
  input: (publisher, number) => ({ title: `Report ${number}`, publisher }),
  writer: secretariat,
  rules: [],
});
