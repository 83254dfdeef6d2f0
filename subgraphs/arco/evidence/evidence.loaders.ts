import { loaderById, loaderOfLists, madeWhenUsed } from '../../kit/batch';
import type { ArcoRepositories } from '../context';
import type { SubjectPath, Subjects } from './subjects.repository';

type Keys = readonly string[];

/** Facts, claims and conflicts, by id and by what they are about. */
export function evidenceLoaders({
  facts,
  claims,
  sourceConflicts,
}: Pick<ArcoRepositories, 'facts' | 'claims' | 'sourceConflicts'>) {
  return {
    factById: loaderById((ids) => facts.findBy('_id', ids)),
    factsAbout: loadersAbout((path, ids) => facts.findBy(path, ids)),
    claimById: loaderById((ids) => claims.findBy('_id', ids)),
    claimsAbout: loadersAbout((path, ids) => claims.findBy(path, ids)),
    sourceConflictById: loaderById((ids) => sourceConflicts.findBy('_id', ids)),
    sourceConflictsByClaim: loaderOfLists(
      (ids: Keys) => sourceConflicts.findBy('claimIds', ids),
      (conflict) => conflict.claimIds,
    ),
    conflictsAbout: loadersAbout((path, ids) => sourceConflicts.findBy(path, ids)),
  };
}

/** One loader for each kind of subject that other types ask by. */
function loadersAbout<T extends { about: Subjects }>(read: (path: SubjectPath, ids: Keys) => Promise<T[]>) {
  const by = (field: keyof Subjects) =>
    loaderOfLists(
      (ids: Keys) => read(`about.${field}`, ids),
      ({ about }) => about[field],
    );
  return madeWhenUsed({
    frameworks: by('frameworkIds'),
    organizations: by('organizationIds'),
    programs: by('programIds'),
    activities: by('activityIds'),
    figures: by('figureIds'),
    people: by('personIds'),
    countries: by('countries'),
  });
}
