/** Sections of ISIC Rev. 4, by letter, shortened. */
export const isicSections = {
  A: { en: 'Agriculture, forestry and fishing', es: 'Agricultura, ganadería y pesca' },
  C: { en: 'Manufacturing', es: 'Industrias manufactureras' },
  G: { en: 'Trade and vehicle repair', es: 'Comercio y reparación de vehículos' },
  I: { en: 'Accommodation and food services', es: 'Alojamiento y servicios de comida' },
  N: { en: 'Administrative and support services', es: 'Servicios administrativos y de apoyo' },
} as const;
