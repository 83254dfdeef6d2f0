import { elsewhere, type GivenAlias, inDocuments } from './name-alias';
import { programIds } from './programs';

/** Names of places and rights that are easily taken for something else. */
export const nameTraps: readonly GivenAlias[] = [
  {
    slug: 'sv:program',
    alias: 'SV',
    kind: 'PROGRAM',
    entityId: programIds.farmers,
    meaning: {
      en: 'Initials of Sembrando Vida in some lists; this graph writes SEMBRANDO_VIDA in full.',
      es: 'Iniciales de Sembrando Vida en algunas listas; este grafo escribe SEMBRANDO_VIDA completo.',
    },
    sources: [],
    outsideSource: null,
    basis: 'INFERRED',
  },
  elsewhere('sv:country', 'SV', 'COUNTRY', 'SV', 'iso.org', {
    en: 'El Salvador, ISO 3166-1; the only meaning of SV in this graph’s country codes.',
    es: 'El Salvador, ISO 3166-1; el único significado de SV en los códigos de país de este grafo.',
  }),
  elsewhere('sv:department', 'SV', 'ADMIN_AREA', 'SV-SV', 'iso.org', {
    en: 'San Vicente, the second part of the ISO 3166-2 code; always written SV-SV here.',
    es: 'San Vicente, la segunda parte del código ISO 3166-2; aquí se escribe siempre SV-SV.',
  }),
  elsewhere('la-paz:hn', 'La Paz', 'ADMIN_AREA', 'HN-LP', 'iso.org', {
    en: 'The department of Honduras; its code ends in LP.',
    es: 'El departamento de Honduras; su código termina en LP.',
  }),
  elsewhere('la-paz:sv', 'La Paz', 'ADMIN_AREA', 'SV-PA', 'iso.org', {
    en: 'The department of El Salvador; its code ends in PA.',
    es: 'El departamento de El Salvador; su código termina en PA.',
  }),
  inDocuments('guatemala:country', 'Guatemala', 'COUNTRY', 'GT', 'F0:19 F1:19', {
    en: 'The country.',
    es: 'El país.',
  }),
  elsewhere('guatemala:department', 'Guatemala', 'ADMIN_AREA', 'GT-01', 'iso.org', {
    en: 'The department around the capital; GT-01 today, GT-GU in older lists.',
    es: 'El departamento de la capital; hoy GT-01, GT-GU en listas anteriores.',
  }),
  elsewhere('arco:rights', 'ARCO', 'CONCEPT', null, 'codhem.org.mx', {
    en: 'In Mexico the rights of access, rectification, cancellation and opposition over one’s personal data; never the alliance.',
    es: 'En México, los derechos de acceso, rectificación, cancelación y oposición sobre los datos personales; nunca la alianza.',
  }),
  inDocuments('northern-central-america', 'Northern Central America', 'CONCEPT', null, 'F0:7 F0:17', {
    en: 'Honduras, El Salvador and Guatemala together.',
    es: 'Honduras, El Salvador y Guatemala en conjunto.',
  }),
];
