import type { ActionPlanDocument } from '../../subgraphs/arco/plan/action-plan.repository';
import type { ActionPlanStepDocument } from '../../subgraphs/arco/plan/action-plan-step.repository';
import type { ReferralFunnelDocument } from '../../subgraphs/arco/referral/referral-funnel.repository';
import { actionPlans } from '../published/action-plans';
import { loadActivity } from '../published/activity.load';
import type { TallyOfPeople } from '../row-sources';
import { asOf, type Handover } from './path';
import type { Population } from './population';

const source = {
  en: 'Synthetic referral rows, counted when they were written.',
  es: 'Filas sintéticas de referencias, contadas al escribirse.',
} as const;

/** No referral is older than the work plan. */
const PERIOD_START = '2022-06-01';

/** One funnel for each joint action plan, also where nobody was referred; an activity has one plan. */
export function referralFunnelTally(): TallyOfPeople<ReferralFunnelDocument> {
  const funnels = new Map(actionPlans.map((plan) => [plan.activityId, emptyFunnel(plan)]));
  if (funnels.size !== actionPlans.length) throw new Error('an activity has more than one joint action plan');
  const add = ({ referred }: Population): void => {
    for (const { person, handover } of referred) {
      if (handover.activityId === loadActivity._id) continue;
      const funnel = funnels.get(handover.activityId);
      if (!funnel) throw new Error(`${person.key} was referred without a joint action plan`);
      count(funnel, handover);
    }
  };
  return { add, rows: () => funnels.values() };
}

/** The plans, each with how many were referred under it. */
export function actionPlanTally(): TallyOfPeople<ActionPlanDocument> {
  const funnels = referralFunnelTally();
  return { add: funnels.add, rows: () => plansWith([...funnels.rows()]) };
}

function plansWith(funnels: readonly ReferralFunnelDocument[]): ActionPlanDocument[] {
  const referred = new Map(funnels.map((funnel) => [funnel.planId, funnel.referred]));
  return actionPlans.map(({ steps: _, ...plan }) => {
    const referralCount = referred.get(plan._id) ?? 0;
    return { ...plan, referralCount, hasReferrals: referralCount > 0 };
  });
}

/** The steps of all plans, numbered within each. */
export const actionPlanSteps: readonly ActionPlanStepDocument[] = actionPlans.flatMap(
  ({ _id: planId, country, steps }) =>
    steps.map((step, index) => ({ _id: `${planId}:${index + 1}`, planId, country, ...step })),
);

const emptyFunnel = ({
  _id: planId,
  activityId,
  programId,
  country,
}: (typeof actionPlans)[number]): ReferralFunnelDocument => ({
  _id: planId.replace(/^jap:/, 'fnl:'),
  activityId,
  programId,
  country,
  planId,
  referred: 0,
  contacted: 0,
  enrolled: 0,
  cells: [],
  periodStart: PERIOD_START,
  periodEnd: asOf,
  asOf,
  source: { ...source },
  basis: 'DERIVED',
});

function count(funnel: ReferralFunnelDocument, { contactedOn, status, reason }: Handover): void {
  funnel.referred += 1;
  if (contactedOn !== null) funnel.contacted += 1;
  if (status === 'ENROLLED') funnel.enrolled += 1;
  const contacted = contactedOn !== null;
  const cell = funnel.cells.find(
    (each) => each.status === status && each.reason === reason && each.contacted === contacted,
  );
  if (cell) cell.count += 1;
  else funnel.cells.push({ status, reason, contacted, count: 1 });
}
