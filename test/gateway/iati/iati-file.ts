import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { validateXML } from 'xmllint-wasm';
import { packageRoot } from '../../../subgraphs/kit/package-root';

const FOLDER = join(packageRoot, 'test', 'gateway', 'iati');
const read = (fileName: string) => ({ fileName, contents: readFileSync(join(FOLDER, fileName), 'utf8') });

const codelists: Readonly<Record<string, readonly string[]>> = JSON.parse(read('codelists.json').contents);

/** What the schema of IATI 2.03 has against a file; nothing where it is valid. */
export async function schemaErrors(xml: string): Promise<string[]> {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'activities.xml', contents: xml }],
    schema: [read('iati-activities-schema.xsd')],
    preload: [read('iati-common.xsd'), read('xml.xsd')],
  });
  if (valid) return [];
  return errors.length > 0 ? errors.map(({ message }) => message) : ['invalid, without a reason'];
}

/** Which list each coded attribute of an activity is of, by element path from `iati-activity`. */
const CODED: Readonly<Record<string, string>> = {
  '@xml:lang': 'Language',
  'reporting-org/@type': 'OrganisationType',
  'description/@type': 'DescriptionType',
  'participating-org/@type': 'OrganisationType',
  'participating-org/@role': 'OrganisationRole',
  'activity-status/@code': 'ActivityStatus',
  'activity-date/@type': 'ActivityDateType',
  'activity-scope/@code': 'ActivityScope',
  'recipient-country/@code': 'Country',
  'location/location-reach/@code': 'GeographicLocationReach',
  'location/exactness/@code': 'GeographicExactness',
  'sector/@vocabulary': 'SectorVocabulary',
  'sector/@code': 'Sector',
  'tag/@vocabulary': 'TagVocabulary',
  'tag/@code': 'UNSDG-Targets',
  'policy-marker/@vocabulary': 'PolicyMarkerVocabulary',
  'policy-marker/@code': 'PolicyMarker',
  'policy-marker/@significance': 'PolicySignificance',
  'collaboration-type/@code': 'CollaborationType',
  'default-flow-type/@code': 'FlowType',
  'default-finance-type/@code': 'FinanceType',
  'default-aid-type/@code': 'AidType',
  'default-tied-status/@code': 'TiedStatus',
  'result/@type': 'ResultType',
  'result/indicator/@measure': 'IndicatorMeasure',
  'result/indicator/reference/@vocabulary': 'IndicatorVocabulary',
};

/** Attributes that hold no code of a list of IATI. */
const FREE =
  /(@ref|@percentage|@iso-date|@value|@secondary-reporter|@aggregation-status|@indicator-uri|@last-updated-datetime|reference\/@code)$/;

export interface Coded {
  readonly path: string;
  readonly code: string;
  /** Undefined for an attribute that this test does not know, which is a mistake of one of the two. */
  readonly list: string | undefined;
}

/** Every code of a file, with its list. */
export function codesOf(xml: string): Coded[] {
  return activitiesOf(xml).flatMap((activity) => [...codesBelow(activity, '')]);
}

export function isListed({ list, code }: Coded): boolean {
  return list !== undefined && codelists[list]?.includes(code) === true;
}

// biome-ignore lint/suspicious/noExplicitAny: an element has what its file gives it
export type XmlElement = any;

export function activitiesOf(xml: string): XmlElement[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseAttributeValue: false,
    parseTagValue: false,
    isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && name !== 'iati-activities',
  });
  return parser.parse(xml)['iati-activities']['iati-activity'];
}

function* codesBelow(element: XmlElement, above: string): Generator<Coded> {
  if (typeof element !== 'object' || element === null) return;
  for (const [name, value] of Object.entries<XmlElement>(element)) {
    const path = above === '' ? name : `${above}/${name}`;
    if (Array.isArray(value)) for (const one of value) yield* codesBelow(one, path);
    else if (name.startsWith('@') && !FREE.test(path)) {
      const list = name === '@xml:lang' ? 'Language' : CODED[path];
      yield { path, code: String(value), list };
    }
  }
}
