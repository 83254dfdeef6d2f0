import type { ActivityDocument } from '../../subgraphs/usaid/activity/activity.repository';
import type { Share } from './classification';

type Sector = Omit<ActivityDocument['sectors'][number], keyof Share>;

/** DAC purpose codes (IATI sector vocabulary 1). The sources give none: each was chosen to fit what they describe. */
const sector = (code: string, en: string, es: string): Sector => ({
  code,
  name: { en, es },
  basis: 'INFERRED',
});

export const sectors = {
  vocationalTraining: sector('11330', 'Vocational training', 'Formación profesional'),
  employment: sector('16020', 'Employment creation', 'Creación de empleo'),
  businessServices: sector('25030', 'Business development services', 'Servicios de desarrollo empresarial'),
  smallBusiness: sector(
    '32130',
    'Small and medium-sized enterprises (SME) development',
    'Desarrollo de pequeñas y medianas empresas (pymes)',
  ),
  agriculture: sector('31120', 'Agricultural development', 'Desarrollo agrícola'),
  agriculturalServices: sector('31191', 'Agricultural services', 'Servicios agrícolas'),
  ruralDevelopment: sector('43040', 'Rural development', 'Desarrollo rural'),
} as const;
