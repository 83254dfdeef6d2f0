import type { LocalizedText } from '../../subgraphs/kit/reference/localized-text';
import type { CourseDocument } from '../../subgraphs/usaid/course.repository';
import { outside } from './activity';

const course = (
  key: string,
  title: LocalizedText,
  weeks: number,
  iscoCode: string | null,
): CourseDocument => ({
  _id: `crs:usaid:sv-becas:${key}`,
  activityId: 'act:usaid:sv-becas',
  title,
  providerId: null,
  weeks,
  weeksBasis: 'SYNTHETIC',
  iscoCode,
  iscoBasis: iscoCode === null ? null : 'INFERRED',
  ...outside('El Periodista (El Salvador), 14 November 2022'),
});

/** The subjects were named by a newspaper; how long the courses last is invented, the occupations are our choice. */
export const courses: readonly CourseDocument[] = [
  course('customer-service', { en: 'Customer service', es: 'Atención al cliente' }, 6, '4222'),
  course('pastry', { en: 'Pastry making', es: 'Pastelería' }, 8, '7512'),
  course('electricity', { en: 'Electricity', es: 'Electricidad' }, 12, '7411'),
  course('computer-networks', { en: 'Computer networks', es: 'Redes informáticas' }, 10, '3513'),
];
