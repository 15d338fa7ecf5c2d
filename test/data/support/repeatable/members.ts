import { present, reason, type Repeatable } from './call.ts';

/** The mutations of members, in an order in which they can be called. */
export const ofMembers: Readonly<Record<string, Repeatable>> = {
  admitMember: { input: () => ({ organizationId: 'municipality:400', validFrom: '2026-10-01' }), again: present },
  endMembership: {
    input: (made) => ({ membershipId: made['admitMember'], validTo: '2027-06-30' }),
    row: (made) => ['members.membership', made['admitMember']!],
    again: 'NOTHING',
  },
  addClaim: {
    input: () => ({
      metric: 'MEMBERS',
      subjectId: 'community:os2',
      value: 80,
      unit: 'COUNT',
      statement: 'OS2 counts 80 members.',
      sourceId: 'source:os2-bylaws',
      confidence: 'MEDIUM',
    }),
    again: present,
  },
  addSource: { input: () => ({ title: 'A report of this test' }), again: present },
  eraseMembersActor: {
    before: [['addSource', { title: 'A report of a clerk' }]],
    beforeBy: 'clerk-of-members',
    input: () => ({ actor: 'clerk-of-members', reason }),
    again: 'NOTHING',
  },
};
