import type { SourceConflictDocument } from '../../subgraphs/arco/evidence/source-conflict.repository';
import { about } from './about';
import { programIds } from './programs';
import { inferredReading, says } from './source-conflict';

/** Doubts about the figures of workforce, and about all figures. */
export const workforceConflicts: readonly SourceConflictDocument[] = [
  {
    ...inferredReading,
    _id: 'SC-01',
    subject: { en: 'Whom the 750 count', es: 'A quiénes cuentan los 750' },
    statements: [
      says(
        'F1:23',
        'USAID helps 750 young people in Honduras in matters of work; where they come from is not said.',
        'USAID ayuda a 750 jóvenes de Honduras en materia de trabajo; no se dice de dónde provienen.',
      ),
      says(
        'F1:23',
        'The 125 of the Mexican programme come as an example, right after a clause on agriculture.',
        'Los 125 del programa mexicano aparecen como ejemplo, justo después de una cláusula sobre agricultura.',
      ),
    ],
    reading: {
      en: 'USAID’s workforce participants in Honduras, of whom the 125 are a part. The 750 are not called beneficiaries of AMEXCID.',
      es: 'Participantes de los servicios laborales de USAID en Honduras, de quienes los 125 forman parte. A los 750 no se les llama beneficiarios de AMEXCID.',
    },
    alternatives: [
      {
        en: 'All young people whom USAID serves in Honduras, inside the framework or not.',
        es: 'Todos los jóvenes que USAID atiende en Honduras, dentro o fuera del marco.',
      },
      {
        en: 'Young people who all came from AMEXCID.',
        es: 'Jóvenes que provienen todos de AMEXCID.',
      },
    ],
    claimIds: ['CLM-01', 'CLM-10'],
    about: about({
      figureIds: ['RF-04', 'RF-05'],
      activityIds: ['act:usaid:hn-cmfa'],
      programIds: [programIds.apprentices],
      countries: ['HN'],
    }),
  },
  {
    ...inferredReading,
    _id: 'SC-02',
    subject: { en: 'The base of the 32 and the 14', es: 'La base de los 32 y los 14' },
    statements: [
      says(
        'F1:35',
        'Thirty-two participants finished their courses and 14 found work; of whom they are a part is not said.',
        'Treinta y dos participantes terminaron sus cursos y 14 consiguieron empleo; no se dice de quiénes forman parte.',
      ),
    ],
    reading: {
      en: 'The 32 are among the 125, and the 14 among the 32; a share is always shown with its base.',
      es: 'Los 32 están entre los 125, y los 14 entre los 32; toda proporción se muestra con su base.',
    },
    alternatives: [
      { en: 'The 32 may be among all 750.', es: 'Los 32 pueden estar entre los 750.' },
      {
        en: 'The 14 may have found work without finishing a course.',
        es: 'Los 14 pueden haber conseguido empleo sin terminar un curso.',
      },
    ],
    about: about({
      figureIds: ['RF-04', 'RF-05', 'RF-06', 'RF-07'],
      activityIds: ['act:usaid:hn-cmfa'],
      countries: ['HN'],
    }),
  },
  {
    ...inferredReading,
    _id: 'SC-04',
    subject: { en: 'What the 161 will take part in', es: 'En qué participarán los 161' },
    statements: [
      says(
        'F1:21',
        'Others, 161 of them, are to take technical courses in 2023; courses and activity are not named.',
        'Otros, 161 en total, tomarán cursos técnicos en 2023; no se nombran los cursos ni la actividad.',
      ),
    ],
    reading: {
      en: 'A target of the same scholarship activity, for people other than the 90; not people yet.',
      es: 'Una meta de la misma actividad de becas, para personas distintas de las 90; todavía no son personas.',
    },
    alternatives: [
      { en: 'The courses may belong to another activity.', es: 'Los cursos pueden ser de otra actividad.' },
    ],
    about: about({ figureIds: ['RF-01', 'RF-02'], activityIds: ['act:usaid:sv-becas'], countries: ['SV'] }),
  },
  {
    ...inferredReading,
    _id: 'SC-13',
    subject: {
      en: 'Totals, sex, age, departments and money',
      es: 'Totales, sexo, edad, departamentos y dinero',
    },
    statements: [
      says(
        'F1:21',
        'For El Salvador three numbers of different people and years are given, and no total.',
        'Para El Salvador se dan tres números de personas y años distintos, y ningún total.',
      ),
      says(
        'F1:35',
        'For Honduras numbers are given without sex, age, department or money.',
        'Para Honduras se dan números sin sexo, edad, departamento ni dinero.',
      ),
    ],
    reading: {
      en: 'No figure is added to another: such a sum is published by nobody. Everything by sex, age or department is synthetic or derived and says so.',
      es: 'Ninguna cifra se suma a otra: nadie publica una suma así. Todo lo que va por sexo, edad o departamento es sintético o derivado, y lo dice.',
    },
    alternatives: [],
    about: about({
      figureIds: ['RF-01', 'RF-02', 'RF-03', 'RF-05', 'RF-08'],
      countries: ['HN', 'SV'],
    }),
  },
];
