import type { LocalizedText } from '../../subgraphs/kit/reference/localized-text';
import type { PlacementDocument } from '../../subgraphs/usaid/workforce/placement.repository';

/** A job that a placement may be. */
export type Job = Pick<PlacementDocument, 'kind' | 'employer' | 'iscoCode' | 'occupation' | 'isicSection'>;

const synthetic = (en: string, es: string): LocalizedText => ({
  en: `${en} (synthetic)`,
  es: `${es} (dato sintético)`,
});

const waged = (
  iscoCode: string,
  occupation: LocalizedText,
  isicSection: Job['isicSection'],
  employer: LocalizedText,
): Job => ({ kind: 'WAGE_EMPLOYMENT', employer, iscoCode, occupation, isicSection });

const ownAccount = (iscoCode: string, occupation: LocalizedText, isicSection: Job['isicSection']): Job => ({
  kind: 'SELF_EMPLOYMENT',
  employer: null,
  iscoCode,
  occupation,
  isicSection,
});

const shopSales = { en: 'Shop sales assistants', es: 'Asistentes de venta de tiendas y almacenes' };
const contactCentre = {
  en: 'Contact centre information clerks',
  es: 'Empleados de centros de llamadas',
};

/** Occupations are ISCO-08 unit groups, businesses ISIC Rev. 4 sections. No source tells of any job of the 14. */
export const jobs: readonly Job[] = [
  waged('4222', contactCentre, 'N', synthetic('Contact centre A', 'Centro de contacto A')),
  waged('4222', contactCentre, 'N', synthetic('Contact centre B', 'Centro de contacto B')),
  waged('5223', shopSales, 'G', synthetic('Hardware shop C', 'Ferretería C')),
  waged('5223', shopSales, 'G', synthetic('Clothing shop D', 'Tienda de ropa D')),
  waged(
    '9334',
    { en: 'Shelf fillers', es: 'Reponedores de estanterías' },
    'G',
    synthetic('Supermarket E', 'Supermercado E'),
  ),
  waged(
    '8153',
    { en: 'Sewing machine operators', es: 'Operadores de máquinas de coser' },
    'C',
    synthetic('Garment factory F', 'Fábrica de confección F'),
  ),
  waged(
    '7512',
    {
      en: 'Bakers, pastry-cooks and confectionery makers',
      es: 'Panaderos, pasteleros y confiteros',
    },
    'C',
    synthetic('Bakery G', 'Panadería G'),
  ),
  waged('5131', { en: 'Waiters', es: 'Camareros de mesas' }, 'I', synthetic('Restaurant H', 'Restaurante H')),
  waged('5120', { en: 'Cooks', es: 'Cocineros' }, 'I', synthetic('Hotel I', 'Hotel I')),
  waged(
    '9211',
    { en: 'Crop farm labourers', es: 'Peones de explotaciones agrícolas' },
    'A',
    synthetic('Fruit farm J', 'Finca de frutas J'),
  ),
  ownAccount('5221', { en: 'Shopkeepers', es: 'Comerciantes de tiendas' }, 'G'),
  ownAccount(
    '6111',
    {
      en: 'Field crop and vegetable growers',
      es: 'Agricultores y trabajadores calificados de cultivos extensivos',
    },
    'A',
  ),
];
