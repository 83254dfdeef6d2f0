import { type CodeOf, codeList } from '../../kit/code-list';

export const EventMode = codeList('EventMode', 'How an event was held.', {
  VIRTUAL: 'Online.',
  IN_PERSON: 'At a place.',
});
export type EventMode = CodeOf<typeof EventMode>;

export const ProposalStatus = codeList('ProposalStatus', 'Stage of a proposal.', {
  PRESENTED: 'Put before the partners: open until it is taken up or not.',
  ACCEPTED: 'Taken up.',
  REJECTED: 'Not taken up.',
});
export type ProposalStatus = CodeOf<typeof ProposalStatus>;

export const InclusionGroup = codeList('InclusionGroup', 'Groups that an inclusion approach looks at.', {
  WOMEN_GENDER: 'Women, and gender at large.',
  LGBTQI: 'LGBTQI+ people.',
  INDIGENOUS: 'Indigenous peoples.',
  DISABILITY: 'People with different abilities.',
  SUBSISTENCE_PRODUCER: 'Producers who grow mainly for their own use.',
  OTHER: 'Other groups, not named.',
});
export type InclusionGroup = CodeOf<typeof InclusionGroup>;

export const InclusionBarrier = codeList('InclusionBarrier', 'What keeps a group from opportunities.', {
  EQUITY: 'Lack of equity.',
  ACCESS: 'Lack of access.',
  RIGHTS: 'Rights not exercised.',
  EQUALITY: 'Lack of equality.',
});
export type InclusionBarrier = CodeOf<typeof InclusionBarrier>;

export const Opportunity = codeList('Opportunity', 'What a group should get access to.', {
  MARKET_LINKAGE: 'Links to markets.',
  FINANCE: 'Financing.',
  SKILLS: 'Skills.',
  EDUCATION: 'Education.',
  JOBS: 'Jobs.',
});
export type Opportunity = CodeOf<typeof Opportunity>;
