/**
 * Of how many plans the best is chosen where nobody says otherwise. Comparing the planner's own 10 000 takes longer
 * than an operation has; the best of the 1 000 likeliest is hardly worse.
 */
export const COMPARED_PLANS = 1_000;
