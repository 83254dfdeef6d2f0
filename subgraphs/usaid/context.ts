import { loaderByKey, loaderOfLists } from '../kit/batch';
import type { GenerationView } from '../kit/generations';
import { ActivityRepository, activityCollection } from './activity.repository';
import { BioinputPlantRepository, bioinputPlantCollection } from './bioinput-plant.repository';
import { BuyerRepository, buyerCollection } from './buyer.repository';
import { CourseRepository, courseCollection } from './course.repository';
import { FigureCountRepository } from './figure-count.repository';
import { IndicatorRepository, indicatorCollection } from './indicator.repository';
import { OutcomeRepository, outcomeCollection } from './outcome.repository';
import { ParticipationRepository, participationCollection } from './participation.repository';
import { ParticipationCountRepository } from './participation-count.repository';

/** What a resolver of one request may use. */
export type UsaidContext = ReturnType<typeof usaidContext>;

type Keys = readonly string[];

export function usaidContext(view: GenerationView) {
  const activities = new ActivityRepository(view.collection(activityCollection));
  const participations = new ParticipationRepository(view.collection(participationCollection));
  const outcomes = new OutcomeRepository(view.collection(outcomeCollection));
  const courses = new CourseRepository(view.collection(courseCollection));
  const indicators = new IndicatorRepository(view.collection(indicatorCollection));
  const bioinputPlants = new BioinputPlantRepository(view.collection(bioinputPlantCollection));
  const buyers = new BuyerRepository(view.collection(buyerCollection));
  const figureCounts = new FigureCountRepository(view);
  const participationCounts = new ParticipationCountRepository(view);
  const idOf = ({ _id }: { _id: string }): string => _id;
  return {
    asOf: view.generation.asOf,
    activities,
    participations,
    indicators,
    bioinputPlants,
    buyers,
    loaders: {
      activityById: loaderByKey((ids: Keys) => activities.findByIds(ids), idOf),
      activityByIatiIdentifier: loaderByKey(
        (identifiers: Keys) => activities.findByIatiIdentifiers(identifiers),
        (activity) => activity.iatiIdentifier,
      ),
      activitiesByCountry: loaderOfLists(
        (codes: Keys) => activities.findByCountries(codes),
        (activity) => activity.countries,
      ),
      activitiesByAdminArea: loaderOfLists(
        (codes: Keys) => activities.findByAdminAreas(codes),
        (activity) => activity.adminAreas,
      ),
      activitiesByOrganization: loaderOfLists(
        (ids: Keys) => activities.findByOrganizationIds(ids),
        ({ participatingOrganizations }) => [
          ...new Set(participatingOrganizations.map(({ organizationId }) => organizationId)),
        ],
      ),
      activitiesByIndicator: loaderOfLists(
        (codes: Keys) => activities.findByIndicatorCodes(codes),
        (activity) => activity.indicatorCodes,
      ),
      participationById: loaderByKey((ids: Keys) => participations.findByIds(ids), idOf),
      participationsByBeneficiary: loaderOfLists(
        (ids: Keys) => participations.findByBeneficiaryIds(ids),
        (participation) => [participation.beneficiaryId],
      ),
      participationsByReferral: loaderOfLists(
        (ids: Keys) => participations.findByReferralIds(ids),
        (participation) => [participation.referralId],
      ),
      outcomeById: loaderByKey((ids: Keys) => outcomes.findByIds(ids), idOf),
      outcomesByParticipation: loaderOfLists(
        (ids: Keys) => outcomes.findByParticipationIds(ids),
        (outcome) => [outcome.participationId],
      ),
      outcomesByBeneficiary: loaderOfLists(
        (ids: Keys) => outcomes.findByBeneficiaryIds(ids),
        (outcome) => [outcome.beneficiaryId],
      ),
      courseById: loaderByKey((ids: Keys) => courses.findByIds(ids), idOf),
      coursesByActivity: loaderOfLists(
        (ids: Keys) => courses.findByActivityIds(ids),
        (course) => [course.activityId],
      ),
      indicatorByCode: loaderByKey((codes: Keys) => indicators.findByCodes(codes), idOf),
      bioinputPlantById: loaderByKey((ids: Keys) => bioinputPlants.findByIds(ids), idOf),
      bioinputPlantsByActivity: loaderOfLists(
        (ids: Keys) => bioinputPlants.findByActivityIds(ids),
        (plant) => [plant.activityId],
      ),
      buyerById: loaderByKey((ids: Keys) => buyers.findByIds(ids), idOf),
      participationCountById: loaderByKey((ids: Keys) => participationCounts.findByIds(ids), idOf),
      figureCountById: loaderByKey((ids: Keys) => figureCounts.findByIds(ids), idOf),
    },
  };
}
