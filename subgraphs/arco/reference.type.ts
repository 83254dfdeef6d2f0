import { referenceTypes } from '../kit/reference/reference.types';

/** The reference types that ARCO adds fields to. */
export const reference = referenceTypes();

export const { Country, AdminArea, Organization } = reference;
