import { fact } from './fact';
import { programIds } from './programs';

/** On the first six months and the learning event. */
export const eventFacts = [
  fact(18, 'EVENT', 'F1:17', {
    text: {
      en: 'A virtual learning event was held on 8 December 2022, meant to show the main results, go through the partners’ commitments and settle what comes next.',
      es: 'El 8 de diciembre de 2022 se celebró un evento de aprendizaje virtual, destinado a mostrar los principales resultados, repasar los compromisos de los socios y definir lo que sigue.',
    },
    about: {
      eventIds: ['evt:2022-12-08-learning'],
      frameworkIds: ['fw:sembrando-oportunidades'],
      organizationIds: ['org:usaid', 'org:usaid-sv', 'org:usaid-hn', 'org:usaid-gt', 'org:amexcid'],
    },
  }),
  fact(19, 'COMMITMENT', 'F1:17 F1:29', {
    text: {
      en: 'The commitments were agreed in June 2022, since when the framework is carried out.',
      es: 'Los compromisos se acordaron en junio de 2022, mes desde el que se ejecuta el marco.',
    },
    about: { frameworkIds: ['fw:sembrando-oportunidades'], organizationIds: ['org:usaid', 'org:amexcid'] },
  }),
  fact(20, 'FRAMEWORK', 'F1:19', {
    text: {
      en: 'In the first six months USAID began to assist people of both Mexican programmes in El Salvador and Honduras; Guatemala was to begin in early 2023.',
      es: 'En los primeros seis meses USAID empezó a asistir a personas de los dos programas mexicanos en El Salvador y Honduras; Guatemala empezaría a principios de 2023.',
    },
    about: {
      frameworkIds: ['fw:sembrando-oportunidades'],
      organizationIds: ['org:usaid'],
      programIds: [programIds.farmers, programIds.apprentices],
      countries: ['HN', 'SV', 'GT'],
    },
  }),
  fact(21, 'EVENT', 'F1:15', {
    text: {
      en: 'The event served to look back on the months since June and ahead to the next year; two hundred years of relations between the United States and Mexico were recalled.',
      es: 'El evento sirvió para repasar los meses transcurridos desde junio y pensar en el año siguiente; se recordaron doscientos años de relaciones entre Estados Unidos y México.',
    },
    about: {
      eventIds: ['evt:2022-12-08-learning'],
      personIds: ['per:mileydi-guilarte'],
      countries: ['US', 'MX'],
    },
  }),
  fact(22, 'FRAMEWORK', 'F1:21 F1:23 F1:35', {
    text: {
      en: 'In El Salvador and in Honduras the work has two lines: workforce and agriculture.',
      es: 'En El Salvador y en Honduras, el trabajo tiene dos líneas: la laboral y la agrícola.',
    },
    about: { frameworkIds: ['fw:sembrando-oportunidades'], countries: ['HN', 'SV'] },
  }),
  fact(23, 'EVENT', 'F1:39', {
    text: {
      en: 'In a group exercise the participants evaluated how the framework was carried out and suggested improvements.',
      es: 'En un ejercicio de grupo, los participantes evaluaron la ejecución del marco y sugirieron mejoras.',
    },
    about: { eventIds: ['evt:2022-12-08-learning'], frameworkIds: ['fw:sembrando-oportunidades'] },
  }),
  fact(24, 'PROPOSAL', 'F1:39', {
    text: {
      en: 'ARCO proposed to reach people not served so far, namely subsistence producers, and to bring in approaches of diversity, equality and inclusion.',
      es: 'ARCO propuso llegar a personas aún no atendidas, en concreto productores de subsistencia, e incorporar enfoques de diversidad, igualdad e inclusión.',
    },
    about: { eventIds: ['evt:2022-12-08-learning'], activityIds: ['act:arco'] },
  }),
  fact(25, 'INCLUSION', 'F1:39', {
    text: {
      en: 'Looked at are gender, LGBTQI+ people, indigenous peoples, people with disabilities and further groups; how exposed each is to harm is to be considered.',
      es: 'Se consideran el género, las personas LGBTQI+, los pueblos indígenas, las personas con discapacidad y otros grupos; se ha de considerar la vulnerabilidad de cada uno.',
    },
    about: { activityIds: ['act:arco'], eventIds: ['evt:2022-12-08-learning'] },
  }),
  fact(26, 'INCLUSION', 'F1:39', {
    text: {
      en: 'The barriers have to do with equity, access, rights and equality.',
      es: 'Las barreras tienen que ver con la equidad, el acceso, los derechos y la igualdad.',
    },
    about: { activityIds: ['act:arco'], eventIds: ['evt:2022-12-08-learning'] },
  }),
  fact(27, 'INCLUSION', 'F1:39', {
    text: {
      en: 'Behind the barriers lie links to markets, financing, skills, education and jobs.',
      es: 'Detrás de las barreras están los vínculos con mercados, el financiamiento, las habilidades, la educación y el empleo.',
    },
    about: { activityIds: ['act:arco'], eventIds: ['evt:2022-12-08-learning'] },
  }),
  fact(28, 'PERSON', 'F1:17 F1:31 F1:37', {
    text: {
      en: 'Mileydi Guilarte for USAID and Monica Perez and Carlos Castillo for AMEXCID led the event.',
      es: 'Mileydi Guilarte por USAID y Monica Perez y Carlos Castillo por AMEXCID dirigieron el evento.',
    },
    about: {
      eventIds: ['evt:2022-12-08-learning'],
      personIds: ['per:mileydi-guilarte', 'per:monica-perez', 'per:carlos-castillo'],
      organizationIds: ['org:usaid-lac', 'org:amexcid'],
    },
  }),
];
