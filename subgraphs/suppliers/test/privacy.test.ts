import { describePrivacy } from '@community-graph/kit/testing';
import { retention } from '../src/retention.ts';
import { openDesk, viewers } from './support/desk.ts';

describePrivacy({
  name: 'suppliers',
  eraseActor: 'eraseSuppliersActor',
  open: openDesk,
  writes: 'proposeCorrection',
  input: (text) => ({ subjectId: 'product:one', field: 'name', text }),
  writer: viewers.city,
  rules: retention.map(({ name }) => name),
});
