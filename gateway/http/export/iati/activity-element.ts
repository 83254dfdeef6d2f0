import { brokenPage } from '../export-error';
import type { Activity, ActivityDate, Choice, Figure, Share } from './answer';
import { codeOf } from './codes';
import type { ReportingOrganization } from './reporting-organization';
import { resultElements } from './result-element';
import { type Element, narratives, type Text } from './xml';

export interface ActivityOptions {
  readonly reportingOrganization: ReportingOrganization;
  /** Of the data, a day. */
  readonly asOf: string;
  /** What the codes of results are looked up by: the code is put behind it. */
  readonly indicatorUri: string;
}

/** The order of elements is that of the schema of IATI 2.03, which allows no other. */
export function activityElement(
  activity: Activity,
  figures: readonly Figure[],
  options: ActivityOptions,
): Element {
  const { classification } = activity;
  return {
    '@xml:lang': 'en',
    '@last-updated-datetime': `${options.asOf}T00:00:00Z`,
    'iati-identifier': activity.iatiIdentifier,
    'reporting-org': reportingOrg(options.reportingOrganization),
    title: narratives(activity.title),
    description: [
      { '@type': '1', ...narratives(activity.description) },
      { '@type': '4', ...narratives(SECONDARY) },
    ],
    'participating-org': activity.participatingOrganizations.map(participatingOrg),
    'activity-status': { '@code': codeOf('ActivityStatus', activity.status) },
    'activity-date': activity.dates.map(dateElement),
    'activity-scope': coded(classification.scope),
    'recipient-country': activity.recipientCountries.map(({ country, ...share }) => ({
      '@code': required(country, activity).code,
      ...shareOf(share, required(country, activity).name),
    })),
    location: activity.locations.map((location) => locationElement(activity, location)),
    sector: activity.sectors.map(({ code, name, ...share }) => ({
      '@vocabulary': '1',
      '@code': code,
      ...shareOf(share, name),
    })),
    tag: activity.sdgTargets.map(({ code, name }) => ({
      '@vocabulary': '3',
      '@code': code,
      ...narratives(name),
    })),
    'policy-marker': activity.policyMarkers.map(({ code, significance }) => ({
      '@vocabulary': '1',
      '@code': code,
      '@significance': codeOf('PolicySignificance', significance),
    })),
    'collaboration-type': coded(classification.collaborationType),
    'default-flow-type': coded(classification.flowType),
    'default-finance-type': coded(classification.financeType),
    'default-aid-type': coded(classification.aidType),
    'default-tied-status': coded(classification.tiedStatus),
    result: resultElements(figures, options.indicatorUri),
  };
}

/** Codes and texts of the file are not USAID's own, and a reader of one activity must see that. */
const SECONDARY: Text = {
  en: 'Compiled from public documents by a secondary reporter; not published by USAID. An identifier with SYN in it is synthetic. No amounts are given, because the documents give none.',
  es: 'Compilado a partir de documentos públicos por un informante secundario; no lo publica USAID. Un identificador que contiene SYN es sintético. No se dan montos, porque los documentos no los dan.',
};

function reportingOrg({ ref, type, name }: ReportingOrganization): Element {
  return { '@ref': ref, '@type': type, '@secondary-reporter': '1', narrative: { '#text': name } };
}

function participatingOrg({ role, organization }: Activity['participatingOrganizations'][number]): Element {
  if (!organization) throw brokenPage('the graph names no organisation for a role in an activity');
  return {
    '@ref': organization.iatiRef ?? undefined,
    '@type': codeOf('OrganisationType', organization.type),
    '@role': codeOf('OrganisationRole', role),
    ...narratives(organization.name),
  };
}

/** An element that is a bare code can't say that it was invented, so such a code stays out. */
function coded(choice: Choice | null): Element | undefined {
  return choice && choice.basis !== 'SYNTHETIC' ? { '@code': choice.code } : undefined;
}

const PRECISION: Readonly<Record<string, Text>> = {
  MONTH: { en: 'Only the month is known.', es: 'Solo se conoce el mes.' },
  YEAR: { en: 'Only the year is known.', es: 'Solo se conoce el año.' },
};

function dateElement({ type, date, precision, basis, outsideSource }: ActivityDate): Element {
  const known = PRECISION[precision] ?? { en: '', es: '' };
  const concluded = basis === 'INFERRED' || basis === 'SYNTHETIC';
  const note = {
    en: [known.en, concluded && 'Concluded, not stated.', outsideSource && `Source: ${outsideSource}.`],
    es: [known.es, concluded && 'Inferido, no declarado.', outsideSource && `Fuente: ${outsideSource}.`],
  };
  const text = { en: note.en.filter(Boolean).join(' '), es: note.es.filter(Boolean).join(' ') };
  return {
    '@iso-date': date,
    '@type': codeOf('ActivityDateType', type),
    ...(text.en !== '' && narratives(text)),
  };
}

/** IATI wants shares where there are several; invented ones say so. */
function shareOf({ percentage, percentageBasis }: Share, name: Text): Element {
  const isInvented = percentageBasis === 'SYNTHETIC';
  return {
    '@percentage': String(percentage),
    ...narratives({
      en: isInvented ? `${name.en} (synthetic percentage: equal parts)` : name.en,
      es: isInvented ? `${name.es} (porcentaje sintético: partes iguales)` : name.es,
    }),
  };
}

function locationElement(activity: Activity, location: Activity['locations'][number]): Element {
  const { code, name } = required(location.adminArea, activity);
  return {
    '@ref': code,
    'location-reach': { '@code': codeOf('GeographicLocationReach', location.reach) },
    name: narratives(name),
    ...(location.basis === 'SYNTHETIC' && { 'activity-description': narratives(SYNTHETIC_PLACE) }),
    exactness: { '@code': codeOf('GeographicExactness', location.exactness) },
  };
}

const SYNTHETIC_PLACE: Text = {
  en: 'Synthetic: concluded from invented rows of people, not from a document.',
  es: 'Sintético: se desprende de filas inventadas de personas, no de un documento.',
};

function required<T>(value: T | null, { id }: Activity): T {
  if (value === null) throw brokenPage(`the graph does not know a place of ${id}`);
  return value;
}
