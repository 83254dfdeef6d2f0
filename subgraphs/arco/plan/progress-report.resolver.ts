import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { countriesByCodes } from '../../kit/reference/countries';
import { organizationById } from '../../kit/reference/organizations';
import type { ArcoContext } from '../context';
import type { ReportedFigureDocument } from '../figure/reported-figure.repository';
import { ReportedFigure } from '../figure/reported-figure.type';
import type { SourceDocumentDocument } from '../framework/framework.repository';
import { SourceDocument } from '../framework/framework.type';
import type { LearningEventDocument } from '../learning/learning.repository';
import { LearningEvent } from '../learning/learning.type';
import { Country, Organization } from '../reference.type';
import type { ProgressReportDocument, WorkPlanDocument } from './work-plan.repository';
import { ProgressReport, WorkPlan } from './work-plan.type';

@Resolver(() => ProgressReport)
export class ProgressReportResolver {
  @Query(() => [ProgressReport], { nullable: true, description: 'Every progress report, by id.' })
  progressReports(@Ctx() { workPlans }: ArcoContext): Promise<ProgressReportDocument[]> {
    return workPlans.findReports();
  }

  @Query(() => ProgressReport, {
    nullable: true,
    description: 'One progress report; null for an unknown id.',
  })
  progressReport(
    @Arg('id', () => ID, { description: 'Such as rep:2022-12-08.' }) id: string,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ProgressReportDocument | null> {
    return loaders.progressReportById.load(id);
  }

  @FieldResolver(() => [Country], { description: 'The countries that it tells of.' })
  countries(@Root() { countries }: ProgressReportDocument) {
    return countriesByCodes(countries);
  }

  @FieldResolver(() => [Organization], { description: 'The agencies that reported.' })
  organizations(@Root() { organizationIds }: ProgressReportDocument) {
    return organizationIds.map(organizationById);
  }

  @FieldResolver(() => [ReportedFigure], {
    description: 'The figures that it published, by id; each stands alone, and they are not to be added up.',
  })
  figures(
    @Root() { figureIds }: ProgressReportDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<(ReportedFigureDocument | Error | null)[]> {
    return loaders.reportedFigureById.loadMany(figureIds);
  }

  @FieldResolver(() => WorkPlan, { nullable: true, description: 'The work plan that it reports on.' })
  workPlan(
    @Root() { workPlanId }: ProgressReportDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<WorkPlanDocument | null> {
    return loaders.workPlanById.load(workPlanId);
  }

  @FieldResolver(() => LearningEvent, { nullable: true, description: 'Where the results were shared.' })
  learningEvent(
    @Root() { eventId }: ProgressReportDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<LearningEventDocument | null> {
    return loaders.learningEventById.load(eventId);
  }

  @FieldResolver(() => SourceDocument, {
    nullable: true,
    description: 'The document that `source` points into.',
  })
  sourceDocument(
    @Root() { source }: ProgressReportDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<SourceDocumentDocument | null> {
    return loaders.sourceDocumentById.load(source.document);
  }
}
