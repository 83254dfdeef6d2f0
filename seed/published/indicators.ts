import type { LocalizedText } from '../../subgraphs/kit/reference/localized-text';
import type { IndicatorDocument } from '../../subgraphs/usaid/activity/indicator.repository';

const people: LocalizedText = { en: 'individuals', es: 'personas' };
const plants: LocalizedText = { en: 'plants', es: 'plantas' };
const percent: LocalizedText = { en: 'percent', es: 'porcentaje' };
const hectares: LocalizedText = { en: 'hectares', es: 'hectáreas' };

type Wording = Pick<
  IndicatorDocument,
  '_id' | 'title' | 'component' | 'unit' | 'measure' | 'resultType' | 'disaggregations'
>;

/** An indicator of this framework: one for each published figure. */
const own = (wording: Wording, mapsTo: string | null = null): IndicatorDocument => ({
  ...wording,
  publisher: 'SO',
  mapsTo,
  verified: false,
});

/** A standard indicator of USAID; the Spanish title is ours. */
const standard = (wording: Wording, verified: boolean): IndicatorDocument => ({
  ...wording,
  publisher: 'USAID',
  mapsTo: null,
  verified,
});

const wording = (
  _id: string,
  component: Wording['component'],
  unit: LocalizedText,
  disaggregations: string[],
  resultType: Wording['resultType'],
  en: string,
  es: string,
): Wording => ({
  _id,
  title: { en, es },
  component,
  unit,
  measure: unit === percent ? 'PERCENTAGE' : 'UNIT',
  resultType,
  disaggregations,
});

const bySexAndAge = ['sex', 'age'];

// biome-ignore format: one indicator a line reads as the table it is
export const indicators: readonly IndicatorDocument[] = [
  own(wording('SO-W01', 'WORKFORCE', people, bySexAndAge, 'OUTPUT', 'Young people in USAID workforce services', 'Jóvenes en los servicios laborales de USAID')),
  own(wording('SO-W02', 'WORKFORCE', people, bySexAndAge, 'OUTCOME', 'AMEXCID beneficiaries who graduated from scholarship courses', 'Beneficiarios de AMEXCID graduados de cursos con beca')),
  own(wording('SO-W03', 'WORKFORCE', people, bySexAndAge, 'OUTPUT', 'Participants of Jóvenes Construyendo el Futuro in USAID workforce services', 'Participantes de Jóvenes Construyendo el Futuro en los servicios laborales de USAID')),
  own(wording('SO-W04', 'WORKFORCE', people, bySexAndAge, 'OUTCOME', 'Participants who completed their courses', 'Participantes que terminaron sus cursos'), 'EG.6-14'),
  own(wording('SO-W05', 'WORKFORCE', people, bySexAndAge, 'OUTCOME', 'Participants who found employment', 'Participantes que consiguieron empleo'), 'EG.6-12'),
  own(wording('SO-W06', 'WORKFORCE', people, bySexAndAge, 'OUTPUT', 'AMEXCID beneficiaries planned for technical courses', 'Beneficiarios de AMEXCID previstos para cursos técnicos')),
  own(wording('SO-A00', 'AGRICULTURE', people, bySexAndAge, 'OUTPUT', 'Farmers supported by the government of Mexico', 'Agricultores apoyados por el Gobierno de México')),
  own(wording('SO-A01', 'AGRICULTURE', people, bySexAndAge, 'OUTPUT', 'Farmers with technical assistance on selling and markets', 'Agricultores con asistencia técnica sobre comercialización y mercados'), 'EG.3-2'),
  own(wording('SO-A02', 'AGRICULTURE', people, ['sex'], 'OUTPUT', 'Farmers planned for technical assistance and tools', 'Agricultores previstos para asistencia técnica y herramientas')),
  own(wording('SO-A03', 'AGRICULTURE', plants, [], 'OUTPUT', 'Plants for biofertilizer and worm compost to be strengthened', 'Plantas de biofertilizantes y lombricompost por fortalecer')),
  standard(wording('EG.3-2', 'AGRICULTURE', people, ['sex', 'age', 'type of individual'], 'OUTPUT', 'Individuals who take part in food security programmes of the US government', 'Personas que participan en programas de seguridad alimentaria del Gobierno de Estados Unidos'), false),
  standard(wording('EG.3.2-24', 'AGRICULTURE', people, ['producer type', 'sex', 'age', 'practice type', 'commodity'], 'OUTCOME', 'Number of individuals in the agriculture system who have applied improved management practices or technologies with USG assistance [IM-level]', 'Personas del sistema agrícola que han aplicado prácticas de manejo o tecnologías mejoradas con asistencia del Gobierno de Estados Unidos'), true),
  standard(wording('EG.3.2-25', 'AGRICULTURE', hectares, ['producer type', 'sex', 'age', 'practice type', 'commodity'], 'OUTCOME', 'Hectares under improved management practices or technologies', 'Hectáreas con prácticas de manejo o tecnologías mejoradas'), false),
  standard(wording('EG.6-11', 'WORKFORCE', percent, ['sex', 'disability'], 'OUTCOME', 'Change in the earnings of those who took part in workforce programmes', 'Variación de los ingresos de quienes participaron en programas laborales'), false),
  standard(wording('EG.6-12', 'WORKFORCE', percent, ['sex', 'disability'], 'OUTCOME', 'Share of participants in workforce programmes who have new employment', 'Proporción de participantes en programas laborales que tienen un empleo nuevo'), false),
  standard(wording('EG.6-13', 'WORKFORCE', percent, bySexAndAge, 'OUTCOME', 'Share of participants in workforce programmes whose soft skills improved', 'Proporción de participantes en programas laborales que mejoraron sus habilidades blandas'), false),
  standard(wording('EG.6-14', 'WORKFORCE', percent, bySexAndAge, 'OUTCOME', 'Share of participants who complete a workforce programme', 'Proporción de participantes que completan un programa laboral'), false),
  standard(wording('EG.6-15', 'WORKFORCE', percent, ['sex', 'disability'], 'OUTCOME', 'Share of participants in workforce programmes who have better employment', 'Proporción de participantes en programas laborales que tienen un mejor empleo'), false),
  standard(wording('ES.1-46', 'WORKFORCE', percent, bySexAndAge, 'OUTCOME', 'Percent of individuals who transition to further education or training following participation in USG-assisted programs', 'Porcentaje de personas que pasan a otros estudios o formación tras participar en programas apoyados por el Gobierno de Estados Unidos'), true),
  standard(wording('GNDR-2', 'AGRICULTURE', percent, [], 'OUTPUT', 'Share of women among participants in programmes that open access to productive resources', 'Proporción de mujeres entre las personas participantes de programas que dan acceso a recursos productivos'), false),
];
