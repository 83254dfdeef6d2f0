import type { FactDocument } from '../../subgraphs/arco/evidence/fact.repository';
import { eventFacts } from './facts.event';
import { frameworkFacts } from './facts.framework';
import { settingFacts } from './facts.setting';

/** What the source documents say apart from their figures, in the order of their ids. */
export const facts: readonly FactDocument[] = [...frameworkFacts, ...eventFacts, ...settingFacts];
