import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ArcoContext } from '../context';
import type { ClaimDocument } from '../evidence/claim.repository';
import { Claim } from '../evidence/claim.type';
import type { SourceConflictDocument } from '../evidence/source-conflict.repository';
import { SourceConflict } from '../evidence/source-conflict.type';
import type { ReflectionDocument } from '../learning/reflection.repository';
import { Reflection } from '../learning/reflection.type';
import type { ProgressReportDocument } from '../plan/work-plan.repository';
import { ProgressReport } from '../plan/work-plan.type';
import type { ReportedFigureDocument } from './reported-figure.repository';
import { ReportedFigure } from './reported-figure.type';

/** What surrounds a figure: where it was reported, what is in doubt, what others say. */
@Resolver(() => ReportedFigure)
export class FigureContextResolver {
  @FieldResolver(() => [SourceConflict], {
    description: 'Doubts about it within the source documents, by id.',
  })
  conflicts(
    @Root() { _id }: ReportedFigureDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<SourceConflictDocument[]> {
    return loaders.conflictsAbout.figures.load(_id);
  }

  @FieldResolver(() => [Claim], {
    description: 'What outside material says on it, by id; never a part of it.',
  })
  claims(@Root() { _id }: ReportedFigureDocument, @Ctx() { loaders }: ArcoContext): Promise<ClaimDocument[]> {
    return loaders.claimsAbout.figures.load(_id);
  }

  @FieldResolver(() => [ProgressReport], { description: 'Progress reports that published it, by id.' })
  progressReports(
    @Root() { _id }: ReportedFigureDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ProgressReportDocument[]> {
    return loaders.progressReportsByFigure.load(_id);
  }

  @FieldResolver(() => [Reflection], { description: 'Findings of learning events that look at it, by id.' })
  reflections(
    @Root() { _id }: ReportedFigureDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ReflectionDocument[]> {
    return loaders.reflectionsByFigure.load(_id);
  }
}
