import type { LocalizedText } from '../../subgraphs/kit/reference/localized-text';
import type { CourseDocument } from '../../subgraphs/usaid/workforce/course.repository';
import { outside } from './activity';

type Field = CourseDocument['field'];

/** ISCED-F 2013, detailed fields: our choice. */
const field = (code: string, en: string, es: string): Field => ({
  code,
  name: { en, es },
  basis: 'INFERRED',
});

const HOURS_PER_WEEK = 20;

const course = (
  key: string,
  title: LocalizedText,
  weeks: number,
  studied: Field,
  iscoCode: string | null,
): CourseDocument => ({
  _id: `crs:usaid:sv-becas:${key}`,
  activityId: 'act:usaid:sv-becas',
  title,
  providerId: null,
  weeks,
  weeksBasis: 'SYNTHETIC',
  hours: weeks * HOURS_PER_WEEK,
  hoursBasis: 'SYNTHETIC',
  field: studied,
  iscoCode,
  iscoBasis: iscoCode === null ? null : 'INFERRED',
  ...outside('El Periodista (El Salvador), 14 November 2022'),
});

const sales = field('0416', 'Wholesale and retail sales', 'Ventas al por mayor y al por menor');
const foodProcessing = field('0721', 'Food processing', 'Procesamiento de alimentos');
const electricity = field('0713', 'Electricity and energy', 'Electricidad y energía');
const networks = field(
  '0612',
  'Database and network design and administration',
  'Diseño y administración de redes y bases de datos',
);

/** The subjects were named by a newspaper; how long the courses last is invented, the codes are our choice. */
export const courses: readonly CourseDocument[] = [
  course('customer-service', { en: 'Customer service', es: 'Atención al cliente' }, 6, sales, '4222'),
  course('pastry', { en: 'Pastry making', es: 'Pastelería' }, 8, foodProcessing, '7512'),
  course('electricity', { en: 'Electricity', es: 'Electricidad' }, 12, electricity, '7411'),
  course('computer-networks', { en: 'Computer networks', es: 'Redes informáticas' }, 10, networks, '3513'),
];
