import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { PageOf } from '../../kit/paging/connection.type';
import { type Order, type PageArgs, readPage, withoutNulls } from '../../kit/paging/keyset';
import type { Basis } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { StepStatus } from './commitment.codes';

/** One step of a joint action plan. */
export interface ActionPlanStepDocument {
  /** The plan's id and the number of the step in it, such as `jap:hn-tms:sembrando-vida:1`. */
  _id: string;
  planId: string;
  country: string;
  /** Who is to do it. */
  organizationIds: string[];
  /** A synthetic text says so. */
  text: LocalizedText;
  status: StepStatus;
  /** `YYYY-MM-DD`. */
  dueOn: string;
  basis: Basis;
}

export const actionPlanStepCollection = defineCollection<ActionPlanStepDocument>('actionPlanSteps', [
  ['planId', '_id'],
  ['status', '_id'],
  ['country', '_id'],
  ['dueOn', '_id'],
  ['organizationIds', 'dueOn', '_id'],
]);

const byDueDay: Order<ActionPlanStepDocument> = { name: 'DUE_ON_ASC', field: 'dueOn', direction: 1 };

/** What narrows a list of steps; a field that is null or left out does not. */
export interface ActionPlanStepCriteria {
  readonly organization?: string | null | undefined;
  readonly statuses?: readonly StepStatus[] | null | undefined;
  readonly country?: string | null | undefined;
  /** Its day is included. */
  readonly dueBy?: Date | null | undefined;
}

export class ActionPlanStepRepository {
  constructor(private readonly steps: Collection<ActionPlanStepDocument>) {}

  findByPlanIds(ids: readonly string[]): Promise<ActionPlanStepDocument[]> {
    return findIn(this.steps, 'planId', ids);
  }

  /** The next due first. */
  readPage(
    { organization, statuses, country, dueBy }: ActionPlanStepCriteria,
    { first, after }: PageArgs,
  ): Promise<PageOf<ActionPlanStepDocument>> {
    const filter = withoutNulls<ActionPlanStepDocument>({
      organizationIds: organization,
      status: statuses ? { $in: [...statuses] } : null,
      country,
      dueOn: dueBy ? { $lte: dueBy.toISOString().slice(0, 10) } : null,
    });
    return readPage({ collection: this.steps, filter, order: byDueDay, first, after });
  }
}
