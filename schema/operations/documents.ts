/**
 * The documents of schema/operations, typed: written by `npm run schema`, not by hand.
 * A copy in a frontend needs the packages graphql and @graphql-typed-document-node/core.
 * Date is YYYY-MM-DD, CountryCode is ISO 3166-1 alpha-2, ID is opaque: all of them strings.
 */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Mexico's two flagship programmes in the framework. */
export type ProgramCode =
  /** Support for small-holder farmers. */
  | 'SEMBRANDO_VIDA'
  /** Apprenticeships for young people. */
  | 'JOVENES_CONSTRUYENDO_EL_FUTURO';

/** The two lines of work of the framework. */
export type Component =
  /** Training, scholarships and jobs for young people. */
  | 'WORKFORCE'
  /** Technical assistance and markets for small farmers. */
  | 'AGRICULTURE';

/** Stage of a joint action plan. */
export type ActionPlanStatus =
  /** Being written. */
  | 'PREPARING'
  /** Agreed by both agencies. */
  | 'AGREED'
  /** Carried out. */
  | 'ACTIVE'
  /** Done. */
  | 'CLOSED';

/** How far a commitment has come. */
export type CommitmentStatus =
  /** Agreed, nothing done yet. */
  | 'AGREED'
  /** Being worked on. */
  | 'IN_PROGRESS'
  /** Done. */
  | 'FULFILLED'
  /** Not done when it was due. */
  | 'OVERDUE';

/** What one counts in a figure. */
export type FigureUnit =
  /** Distinct people. */
  | 'INDIVIDUALS'
  /** Production plants. */
  | 'PLANTS';

/** What a reported figure claims about time. */
export type FigureStatus =
  /** Had been reached on `asOf`. */
  | 'ACHIEVED'
  /** Told in the present tense on `asOf`. */
  | 'ONGOING'
  /** Is meant to be reached in its period; has no people behind it. */
  | 'PLANNED'
  /** Said to be reached by a speaker, without a register shown. */
  | 'CLAIMED';

/** Stage of a referral. */
export type ReferralStatus =
  /** Put forward by AMEXCID. */
  | 'PROPOSED'
  /** The person agreed to be referred. */
  | 'CONSENTED'
  /** The activity has a place. */
  | 'ACCEPTED'
  /** The person takes part. */
  | 'ENROLLED'
  /** The person or the activity said no. */
  | 'DECLINED'
  /** Ended without enrolment. */
  | 'CLOSED';

/** The furthest that a person has come between the agencies, in ascending order. */
export type PathwayStage =
  /** Enrolled in a programme of AMEXCID. */
  | 'ENROLLED'
  /** Referred to an activity of USAID. */
  | 'REFERRED'
  /** Takes part in an activity of USAID. */
  | 'IN_SERVICE'
  /** Has completed a participation. */
  | 'COMPLETED'
  /** Has secured employment. */
  | 'EMPLOYED'
  /** Sells to a formal buyer. */
  | 'LINKED_TO_MARKET';

/** How far a participation has come. */
export type ParticipationStatus =
  /** Takes part. */
  | 'IN_PROGRESS'
  /** Has completed the course or the assistance. */
  | 'COMPLETED'
  /** Left before the end. */
  | 'WITHDRAWN';

/** Stage of an activity. Source: IATI ActivityStatus. */
export type ActivityStatus =
  /** IATI 1, being scoped or planned. */
  | 'PIPELINE'
  /** IATI 2, running. */
  | 'IMPLEMENTATION'
  /** IATI 3, done but not yet signed off. */
  | 'FINALISATION'
  /** IATI 4, done and signed off. */
  | 'CLOSED'
  /** IATI 5, stopped for good. */
  | 'CANCELLED'
  /** IATI 6, halted for a time. */
  | 'SUSPENDED';

/** What an organisation does in an activity. Source: IATI OrganisationRole. */
export type OrganizationRole =
  /** IATI 1, provides the funds. */
  | 'FUNDING'
  /** IATI 2, answers for it. */
  | 'ACCOUNTABLE'
  /** IATI 3, manages it on behalf of the funder. */
  | 'EXTENDING'
  /** IATI 4, carries it out. */
  | 'IMPLEMENTING';

/** What a participation led to. */
export type OutcomeType =
  /** The course was completed. */
  | 'COURSE_COMPLETED'
  /** Employment was secured. */
  | 'EMPLOYMENT'
  /** Went on to further education or training. */
  | 'FURTHER_TRAINING'
  /** Income rose. */
  | 'INCOME'
  /** Sells to a formal buyer. */
  | 'MARKET_ACCESS';

export type ActivityFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivityFiltersQuery = {
  readonly countries: ReadonlyArray<{
    readonly code: string,
    readonly name: {
      readonly en: string,
      readonly es: string
    }
  }> | null,
  readonly status: ReadonlyArray<{
    readonly value: string,
    readonly en: string,
    readonly es: string
  }> | null,
  readonly component: ReadonlyArray<{
    readonly value: string,
    readonly en: string,
    readonly es: string
  }> | null
};

export type ActivityListQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type ActivityListQuery = {
  readonly activities: {
    readonly totalCount: number,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly status: ActivityStatus,
      readonly component: Component | null,
      readonly title: {
        readonly en: string,
        readonly es: string
      }
    }>
  } | null
};

export type ActivityPageQueryVariables = Exact<{
  id: string;
}>;


export type ActivityPageQuery = {
  readonly activity: {
    readonly id: string,
    readonly iatiIdentifier: string,
    readonly status: ActivityStatus,
    readonly component: Component | null,
    readonly title: {
      readonly en: string,
      readonly es: string
    },
    readonly participatingOrganizations: ReadonlyArray<{
      readonly role: OrganizationRole,
      readonly organization: {
        readonly id: string,
        readonly name: {
          readonly en: string,
          readonly es: string
        }
      } | null
    }>,
    readonly commitments: ReadonlyArray<{
      readonly id: string,
      readonly dueOn: string,
      readonly status: CommitmentStatus,
      readonly text: {
        readonly en: string,
        readonly es: string
      }
    }> | null,
    readonly actionPlans: ReadonlyArray<{
      readonly id: string,
      readonly status: ActionPlanStatus,
      readonly program: {
        readonly id: string,
        readonly code: ProgramCode
      } | null
    }> | null
  } | null
};

export type BeneficiariesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type BeneficiariesQuery = {
  readonly beneficiaries: {
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
    readonly edges: ReadonlyArray<{
      readonly cursor: string,
      readonly node: {
        readonly id: string,
        readonly pathwayStage: PathwayStage | null,
        readonly enrollments: ReadonlyArray<{
          readonly id: string,
          readonly program: {
            readonly code: ProgramCode
          } | null
        }> | null,
        readonly participations: ReadonlyArray<{
          readonly id: string,
          readonly activity: {
            readonly id: string
          } | null,
          readonly outcomes: ReadonlyArray<{
            readonly id: string,
            readonly type: OutcomeType
          }>
        }> | null
      }
    }>
  } | null
};

export type CountryPageQueryVariables = Exact<{
  code: string;
}>;


export type CountryPageQuery = {
  readonly country: {
    readonly code: string,
    readonly name: {
      readonly en: string,
      readonly es: string
    },
    readonly programs: ReadonlyArray<{
      readonly id: string,
      readonly code: ProgramCode,
      readonly name: {
        readonly en: string,
        readonly es: string
      }
    }> | null,
    readonly activities: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<{
        readonly id: string,
        readonly iatiIdentifier: string,
        readonly status: ActivityStatus,
        readonly component: Component | null,
        readonly title: {
          readonly en: string,
          readonly es: string
        }
      }>
    } | null
  } | null
};

export type FiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresQuery = {
  readonly reportedFigures: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly value: number,
      readonly unit: FigureUnit,
      readonly status: FigureStatus,
      readonly asOf: string,
      readonly component: Component,
      readonly difference: number | null,
      readonly country: {
        readonly code: string,
        readonly name: {
          readonly en: string,
          readonly es: string
        }
      },
      readonly counts: {
        readonly en: string,
        readonly es: string
      },
      readonly interpretation: {
        readonly en: string,
        readonly es: string
      } | null,
      readonly source: {
        readonly document: string,
        readonly line: number
      },
      readonly recorded: {
        readonly value: number
      } | null
    }>
  } | null
};

export type JourneyQueryVariables = Exact<{
  id: string;
}>;


export type JourneyQuery = {
  readonly beneficiary: {
    readonly id: string,
    readonly pathwayStage: PathwayStage | null,
    readonly enrollments: ReadonlyArray<{
      readonly id: string,
      readonly startedOn: string,
      readonly endedOn: string | null,
      readonly program: {
        readonly id: string,
        readonly code: ProgramCode
      } | null,
      readonly country: {
        readonly code: string
      } | null,
      readonly adminArea: {
        readonly code: string
      } | null,
      readonly referrals: ReadonlyArray<{
        readonly id: string,
        readonly referredOn: string,
        readonly status: ReferralStatus
      }> | null
    }> | null,
    readonly participations: ReadonlyArray<{
      readonly id: string,
      readonly status: ParticipationStatus,
      readonly activity: {
        readonly id: string,
        readonly iatiIdentifier: string,
        readonly title: {
          readonly en: string,
          readonly es: string
        }
      } | null,
      readonly outcomes: ReadonlyArray<{
        readonly id: string,
        readonly type: OutcomeType,
        readonly date: string
      }>
    }> | null
  } | null
};


/**
 * en: What the drop-downs above a table of activities offer, with labels in English and Spanish.
 * es: Lo que ofrecen las listas desplegables sobre una tabla de actividades, con etiquetas en inglés y español.
 */
export const ActivityFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"status"},"name":{"kind":"Name","value":"labels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"StringValue","value":"ActivityStatus","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"component"},"name":{"kind":"Name","value":"labels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"StringValue","value":"Component","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]} as unknown as DocumentNode<ActivityFiltersQuery, ActivityFiltersQueryVariables>;
/**
 * en: The activities of a country, page by page, for a table; without a country, those of all.
 * es: Las actividades de un país, página a página, para una tabla; sin país, las de todos.
 */
export const ActivityListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"3"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"component"}}]}}]}}]}}]} as unknown as DocumentNode<ActivityListQuery, ActivityListQueryVariables>;
/**
 * en: One activity: who takes part, what was committed, which action plans it has.
 * es: Una actividad: quién participa, a qué hay compromiso y qué planes de acción tiene.
 */
export const ActivityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iatiIdentifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"participatingOrganizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActivityPageQuery, ActivityPageQueryVariables>;
/**
 * en: Linked people of a country, page by page, with how far each has come.
 * es: Personas vinculadas de un país, página a página, y hasta dónde ha llegado cada una.
 */
export const BeneficiariesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Beneficiaries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathwayStage"}},{"kind":"Field","name":{"kind":"Name","value":"enrollments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BeneficiariesQuery, BeneficiariesQueryVariables>;
/**
 * en: One country: its programmes and its activities.
 * es: Un país: sus programas y sus actividades.
 */
export const CountryPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iatiIdentifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"component"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountryPageQuery, CountryPageQueryVariables>;
/**
 * en: Every published figure with its source, its status and what the rows recount to.
 * es: Cada cifra publicada con su fuente, su estado y lo que resulta al recontar las filas.
 */
export const FiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportedFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interpretation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}}]}}]}}]} as unknown as DocumentNode<FiguresQuery, FiguresQueryVariables>;
/**
 * en: The way of one linked person through programmes, referrals, services and outcomes.
 * es: El recorrido de una persona vinculada por programas, referencias, servicios y resultados.
 */
export const JourneyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Journey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathwayStage"}},{"kind":"Field","name":{"kind":"Name","value":"enrollments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iatiIdentifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]} as unknown as DocumentNode<JourneyQuery, JourneyQueryVariables>;