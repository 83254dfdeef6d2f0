import { actionPlanSteps } from '../../seed/generator/referral-funnel.rows';
import { claims } from '../../seed/published/claims';
import { commitments } from '../../seed/published/commitments';
import { expansions } from '../../seed/published/expansions';
import { facts } from '../../seed/published/facts';
import { learningEvents } from '../../seed/published/learning';
import { nameAliases } from '../../seed/published/name-aliases';
import { people } from '../../seed/published/people';
import { reflections } from '../../seed/published/reflections';
import { reportedFigures } from '../../seed/published/reported-figures';
import { sourceConflicts } from '../../seed/published/source-conflicts';
import { progressReports, workPlans } from '../../seed/published/work-plans';
import { adminAreaByCode } from '../../subgraphs/kit/reference/admin-areas';
import { countryByCode } from '../../subgraphs/kit/reference/countries';
import { organizationById } from '../../subgraphs/kit/reference/organizations';

const idsOf = (rows: readonly { _id: string }[]): string[] => rows.map(({ _id }) => _id);
const figures = new Map(reportedFigures.map((figure) => [figure._id, figure]));

const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`);

it('tells all that the documents say, and every doubt about them, under numbers without a gap', () => {
  expect(idsOf(facts)).toEqual(numbered('FCT', 40));
  expect(idsOf(sourceConflicts)).toEqual(numbered('SC', 13));
  expect(idsOf(claims)).toEqual(numbered('CLM', 37));
});

it('takes what stands in the press alone as evidence on the Mexican programmes and the setting only', () => {
  for (const { sources, evidenceOn, about } of facts) {
    const documents = new Set(sources.map(({ document }) => document));
    const isPress = evidenceOn === 'MEXICAN_PROGRAMS_AND_SETTING';
    expect(documents.has('F2')).toBe(isPress);
    if (isPress) {
      expect(documents.size).toBe(1);
      expect([...about.frameworkIds, ...about.organizationIds, ...about.activityIds]).toEqual([]);
    }
  }
});

it('files what comes from outside as a claim with its publisher, and nothing else', () => {
  for (const { basis, outsideSource, value, unit } of claims) {
    expect(basis).toBe('OUTSIDE_SOURCE');
    expect(outsideSource).toMatch(/\S/);
    expect(value === null).toBe(unit === null);
  }
  for (const { basis } of facts) expect(basis).toBe('DOCUMENT');
  for (const { basis } of sourceConflicts) expect(basis).toBe('INFERRED');
});

it('gives a claim the stance that its number asks for', () => {
  for (const { stance, value, unit, about } of claims) {
    if (stance !== 'SUPPORTS' || value === null || unit !== 'INDIVIDUALS') continue;
    expect(about.figureIds.map((id) => figures.get(id)?.value)).toEqual([value]);
  }
  expect(claims.filter(({ stance }) => stance === 'CONFLICTS').length).toBeGreaterThan(1);
});

it('gives every doubt what is said, how it is read and what it is about', () => {
  for (const { statements, reading, about } of sourceConflicts) {
    expect(statements.length).toBeGreaterThan(0);
    expect(reading.en).toMatch(/\S/);
    expect(Object.values(about).flat().length).toBeGreaterThan(0);
  }
  const doubted = new Set(sourceConflicts.flatMap(({ about }) => about.figureIds));
  expect(idsOf(reportedFigures).filter((id) => !doubted.has(id))).toEqual([]);
});

it('names only what there is', () => {
  const known = {
    eventIds: idsOf(learningEvents),
    personIds: idsOf(people),
    figureIds: idsOf(reportedFigures),
    frameworkIds: ['fw:sembrando-oportunidades'],
  };
  for (const { about } of [...facts, ...claims, ...sourceConflicts]) {
    for (const [field, ids] of Object.entries(known)) {
      for (const id of about[field as keyof typeof known]) expect(ids).toContain(id);
    }
    for (const code of about.countries) expect(countryByCode(code)).not.toBeNull();
    for (const id of about.organizationIds) expect(organizationById(id)).not.toBeNull();
  }
  for (const { claimIds } of sourceConflicts) for (const id of claimIds) expect(idsOf(claims)).toContain(id);
  for (const { commitmentIds, eventId } of reflections) {
    for (const id of commitmentIds) expect(idsOf(commitments)).toContain(id);
    expect(known.eventIds).toContain(eventId);
  }
  for (const { workPlanId } of [...commitments, ...progressReports])
    expect(idsOf(workPlans)).toContain(workPlanId);
  for (const { leaderIds } of learningEvents)
    for (const id of leaderIds) expect(known.personIds).toContain(id);
  for (const { conflictIds, prospectAreas } of expansions) {
    for (const id of conflictIds) expect(idsOf(sourceConflicts)).toContain(id);
    for (const { adminArea } of prospectAreas) expect(adminAreaByCode(adminArea)?.country).toBe('GT');
  }
});

it('says in the text of what was invented that it is synthetic', () => {
  const texts = [
    ...reflections
      .filter(({ basis }) => basis === 'SYNTHETIC')
      .flatMap(({ finding, suggestion }) => [finding, suggestion]),
    ...actionPlanSteps.map(({ text }) => text),
    ...reportedFigures.flatMap(({ plannedBreakdown }) => plannedBreakdown.map(({ note }) => note)),
    ...expansions.flatMap(({ prospectAreas }) => prospectAreas.map(({ note }) => note)),
  ];
  expect(texts.length).toBeGreaterThan(20);
  for (const text of texts) {
    expect(text?.en).toMatch(/synthetic/i);
    expect(text?.es).toMatch(/sintétic[oa]/i);
  }
});

it('takes only what had been reached as evidence, and no plan', () => {
  for (const { evidence, hasEvidence } of commitments) {
    expect(hasEvidence).toBe(evidence.length > 0);
    for (const { type, figureId, source, basis } of evidence) {
      expect(basis).toBe('INFERRED');
      expect(figureId !== null).toBe(type === 'FIGURE');
      if (figureId === null) continue;
      expect(figures.get(figureId)?.status).toBe('ACHIEVED');
      expect(source).toEqual(figures.get(figureId)?.source);
    }
  }
  for (const { status, hasEvidence } of commitments)
    if (status === 'FULFILLED') expect(hasEvidence).toBe(true);
});

it('spreads plans alone, and every spread adds up to its figure', () => {
  for (const { value, status, plannedBreakdown } of reportedFigures) {
    expect(plannedBreakdown.length > 0).toBe(status === 'PLANNED');
    for (const { cells } of plannedBreakdown) {
      expect(cells.reduce((sum, { planned }) => sum + planned, 0)).toBe(value);
    }
  }
});

it('shows no sum of figures, which nobody published', () => {
  const published = JSON.stringify([
    facts,
    claims,
    sourceConflicts,
    reflections,
    workPlans,
    expansions,
    commitments,
  ]);
  expect(published).not.toMatch(/\b(251|290|415|765)\b/);
});

it('knows people in public office only, each with the line that names them', () => {
  for (const { role, body, sources, context } of people) {
    expect(`${role.en} ${body.en}`).toMatch(/President|Secretary|minister|Administrator|Director/);
    expect(new Set(sources.map(({ document }) => document))).toEqual(
      new Set([context === 'PRESS' ? 'F2' : 'F1']),
    );
  }
});

it('marks a name as ambiguous exactly if it stands for two things', () => {
  const meanings = new Map<string, Set<string | null>>();
  for (const { key, entityId } of nameAliases)
    meanings.set(key, (meanings.get(key) ?? new Set()).add(entityId));
  for (const { key, isAmbiguous } of nameAliases)
    expect(isAmbiguous).toBe((meanings.get(key)?.size ?? 0) > 1);
  const traps = new Set(nameAliases.filter(({ isAmbiguous }) => isAmbiguous).map(({ alias }) => alias));
  expect(traps).toEqual(new Set(['ARCO', 'Guatemala', 'La Paz', 'SV']));
});

it('stands for things that there are', () => {
  for (const { kind, entityId } of nameAliases) {
    expect(entityId === null).toBe(kind === 'CONCEPT');
    if (kind === 'ORGANIZATION') expect(organizationById(entityId ?? '')).not.toBeNull();
    if (kind === 'ADMIN_AREA') expect(adminAreaByCode(entityId ?? '')).not.toBeNull();
    if (kind === 'COUNTRY') expect(countryByCode(entityId ?? '')).not.toBeNull();
    if (kind === 'PERSON') expect(idsOf(people)).toContain(entityId);
  }
});
