import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { PageOf } from '../../kit/paging/connection.type';
import type { ArcoContext } from '../context';
import type { ReportedFigureDocument } from '../figure/reported-figure.repository';
import { ReportedFigure } from '../figure/reported-figure.type';
import type { CommitmentDocument } from '../plan/commitment.repository';
import { Commitment } from '../plan/commitment.type';
import type { LearningEventDocument } from './learning.repository';
import { LearningEvent } from './learning.type';
import { ReflectionConnectionArgs } from './reflection.args';
import type { ReflectionDocument } from './reflection.repository';
import { Reflection, ReflectionConnection } from './reflection.type';

@Resolver(() => Reflection)
export class ReflectionResolver {
  @Query(() => ReflectionConnection, {
    nullable: true,
    description: 'What learning events found and suggested, by id.',
  })
  reflections(
    @Args(() => ReflectionConnectionArgs) args: ReflectionConnectionArgs,
    @Ctx() { reflections }: ArcoContext,
  ): Promise<PageOf<ReflectionDocument>> {
    return reflections.readPage(args.filter ?? {}, args);
  }

  @FieldResolver(() => LearningEvent, { nullable: true, description: 'Where it came up.' })
  event(
    @Root() { eventId }: ReflectionDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<LearningEventDocument | null> {
    return loaders.learningEventById.load(eventId);
  }

  @FieldResolver(() => [Commitment], { description: 'Commitments that the suggestion bears on.' })
  commitments(
    @Root() { commitmentIds }: ReflectionDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<(CommitmentDocument | Error | null)[]> {
    return loaders.commitmentById.loadMany(commitmentIds);
  }

  @FieldResolver(() => [ReportedFigure], { description: 'Figures that the finding looks at.' })
  figures(
    @Root() { figureIds }: ReflectionDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<(ReportedFigureDocument | Error | null)[]> {
    return loaders.reportedFigureById.loadMany(figureIds);
  }
}
