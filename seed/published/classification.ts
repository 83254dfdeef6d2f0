import type { LocalizedText } from '../../subgraphs/kit/reference/localized-text';
import type { ActivityDocument } from '../../subgraphs/usaid/activity/activity.repository';

type Classification = ActivityDocument['classification'];
type ClassifiedCode = ActivityDocument['sdgTargets'][number];
type PolicyMarkerRecord = ActivityDocument['policyMarkers'][number];
type RecipientCountryRecord = ActivityDocument['recipientCountries'][number];

/** The part of an activity that one country, or one sector, stands for. */
export type Share = Pick<RecipientCountryRecord, 'percentage' | 'percentageBasis'>;

/** Codes that the sources do not give: each was chosen to fit what they describe, and says why. */
const code = (value: string, name: LocalizedText, reason: LocalizedText): ClassifiedCode => ({
  code: value,
  name,
  basis: 'INFERRED',
  reason,
});

const national = code(
  '4',
  { en: 'National', es: 'Nacional' },
  { en: 'It works in one country.', es: 'Trabaja en un solo país.' },
);

const multinational = code(
  '3',
  { en: 'Multi-national', es: 'Multinacional' },
  { en: 'It works in several countries.', es: 'Trabaja en varios países.' },
);

const triangular = code(
  '8',
  { en: 'Bilateral, triangular co-operation', es: 'Bilateral, cooperación triangular' },
  {
    en: 'The United States joins Mexico, itself no donor of the OECD committee, in work for a third country (F0:17).',
    es: 'Estados Unidos se suma a México, que no es donante del comité de la OCDE, en un trabajo para un tercer país (F0:17).',
  },
);

const officialAid = code(
  '10',
  { en: 'ODA', es: 'AOD' },
  {
    en: 'Development cooperation of a government agency, for development (F0:11).',
    es: 'Cooperación de un organismo público con fines de desarrollo (F0:11).',
  },
);

const grant = code(
  '110',
  { en: 'Standard grant', es: 'Donación ordinaria' },
  {
    en: 'No source speaks of money to be paid back.',
    es: 'Ninguna fuente habla de dinero que deba devolverse.',
  },
);

const project = code(
  'C01',
  { en: 'Project-type interventions', es: 'Intervenciones de tipo proyecto' },
  {
    en: 'A set of inputs and services towards set results, carried out as an activity of its own.',
    es: 'Un conjunto de insumos y servicios para lograr resultados fijados, realizado como actividad propia.',
  },
);

/** Nothing in the sources leads to a tied status; the code only lets an export be tried. */
const untied: ClassifiedCode = {
  code: '5',
  name: { en: 'Untied', es: 'No ligada' },
  basis: 'SYNTHETIC',
  reason: {
    en: 'Synthetic: no source says whether purchases are tied to a country.',
    es: 'Dato sintético: ninguna fuente dice si las compras están ligadas a un país.',
  },
};

const running = {
  collaborationType: triangular,
  flowType: officialAid,
  financeType: grant,
  aidType: project,
  tiedStatus: untied,
};

export const nationalProject: Classification = { scope: national, ...running };
export const multinationalProject: Classification = { scope: multinational, ...running };

/** An activity that does not exist has nothing to be filed under but the countries of its invented people. */
export const syntheticLoad: Classification = {
  scope: { ...multinational, basis: 'SYNTHETIC' },
  collaborationType: null,
  flowType: null,
  financeType: null,
  aidType: null,
  tiedStatus: null,
};

/** Work of which only the country is known. */
export const nationalPlan: Classification = {
  scope: national,
  collaborationType: triangular,
  flowType: officialAid,
  financeType: null,
  aidType: null,
  tiedStatus: null,
};

const marker = (value: string, en: string, es: string): PolicyMarkerRecord => ({
  ...code(
    value,
    { en, es },
    {
      en: 'Named among the new approaches that ARCO proposed at the learning event (F1:39).',
      es: 'Figura entre los nuevos enfoques que ARCO propuso en el evento de aprendizaje (F1:39).',
    },
  ),
  significance: 'SIGNIFICANT_OBJECTIVE',
});

export const policyMarkers = {
  gender: marker('1', 'Gender equality', 'Igualdad de género'),
  disability: marker('11', 'Disability', 'Discapacidad'),
} as const;

const target = (value: string, en: string, es: string, reason: LocalizedText): ClassifiedCode =>
  code(value, { en, es }, reason);

export const sdgTargets = {
  skills: target(
    '4.4',
    'More young people and adults with skills for work',
    'Más jóvenes y adultos con competencias para el trabajo',
    { en: 'Training for work.', es: 'Capacitación para el trabajo.' },
  ),
  youthEmployment: target(
    '8.6',
    'Fewer young people without work, schooling or training',
    'Menos jóvenes sin empleo, estudios ni capacitación',
    { en: 'Training and jobs for young people.', es: 'Capacitación y empleo para jóvenes.' },
  ),
  smallProducers: target(
    '2.3',
    'Productivity and income of small food producers',
    'Productividad e ingresos de los pequeños productores de alimentos',
    { en: 'Support for small farmers.', es: 'Apoyo a pequeños agricultores.' },
  ),
  sustainableFarming: target('2.4', 'Sustainable food production', 'Producción sostenible de alimentos', {
    en: 'Plants for biofertilizer and worm compost are planned (F1:35).',
    es: 'Se prevén plantas de biofertilizantes y lombricompost (F1:35).',
  }),
  orderlyMigration: target(
    '10.7',
    'Orderly, safe and regular migration',
    'Migración ordenada, segura y regular',
    {
      en: 'The framework is about the root causes of irregular migration (F0:17).',
      es: 'El marco trata de las causas de raíz de la migración irregular (F0:17).',
    },
  ),
  partnerships: target(
    '17.16',
    'Partnership for sustainable development',
    'Alianza para el desarrollo sostenible',
    {
      en: 'It brings the two agencies closer together (F0:30).',
      es: 'Acerca a las dos agencias (F0:30).',
    },
  ),
} as const;

/** In equal parts, since no source gives any; what two decimals leave over goes to the first. */
function shares(count: number): Share[] {
  if (count === 1) return [{ percentage: 100, percentageBasis: 'DERIVED' }];
  const each = Math.floor(10_000 / count);
  return Array.from({ length: count }, (_, index) => ({
    percentage: (index === 0 ? 10_000 - each * (count - 1) : each) / 100,
    percentageBasis: 'SYNTHETIC',
  }));
}

/** Each of `parts` with an equal part of the activity. */
export const inEqualParts = <T extends object>(parts: readonly T[]): (T & Share)[] => {
  const equal = shares(parts.length);
  return parts.map((part, index) => ({ ...part, ...(equal[index] as Share) }));
};

export const recipients = (countries: readonly string[]): RecipientCountryRecord[] =>
  inEqualParts(countries.map((country) => ({ country })));
