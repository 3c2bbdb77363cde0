/**
 * Deployments: planned before they run, drawn, started, watched and explained.
 *
 * @module typed-ecs/deployment
 */

export type { TaskCounts } from '../scheduler/rolling-step.js';
export type {
  ChartStyle,
  CommonChartOptions,
  RolloutChartOptions,
  SvgChartOptions,
  TextChartOptions,
} from './chart/chart-options.js';
export { describeRollout } from './chart/describe-rollout.js';
export { rolloutChart } from './chart/rollout-chart.js';
export { deploy } from './deploy/deploy.js';
export type { DeployError, DeployStep } from './deploy/deploy-error.js';
export type { CreateSettings, DeployChange, DeployInput, DeployResume } from './deploy/deploy-input.js';
export type { DeployEcs, DeployOptions } from './deploy/deploy-options.js';
export type { Deployed, DeployHandle, DeployOutcome } from './deploy/deploy-outcome.js';
export {
  type ClearableSetting,
  type ServicePatch,
  type ServiceSettings,
  servicePatch,
} from './deploy/service-patch.js';
export { type DiagnoseOptions, diagnose } from './diagnosis/diagnose.js';
export type {
  ContainerEvidence,
  DeploymentEvidence,
  EventEvidence,
  Evidence,
  TaskEvidence,
} from './diagnosis/evidence.js';
export type {
  CommonFinding,
  ContainerExits,
  ContainerStart,
  CrashLoop,
  DeploymentFailed,
  DeregisteredTarget,
  FailingHealthChecks,
  FailingTasks,
  Finding,
  ImagePull,
  Interrupted,
  NoCapacity,
  NoRoom,
  OutOfMemory,
  ProtectedTasks,
  TaskResources,
  Throttled,
  UnknownFinding,
  WrongNetwork,
  WrongRole,
  WrongTargetGroup,
} from './diagnosis/finding.js';
export type {
  ContainerProblem,
  DeploymentEnder,
  HealthChecker,
  ImagePullProblem,
  Interruption,
  LackingResource,
  NetworkProblem,
  RoleProblem,
  TargetGroupProblem,
  TaskResource,
} from './diagnosis/kinds.js';
export { planRollout } from './plan/plan-rollout.js';
export type {
  PlanRolloutInput,
  RolloutPlace,
  RolloutTaskCounts,
  RolloutTaskSize,
  RolloutTasks,
  RolloutTimes,
} from './plan/rollout-input.js';
export type {
  ExtraCapacity,
  Feasible,
  Infeasible,
  NearestConfiguration,
  RolloutPlan,
  Rounding,
} from './plan/rollout-plan.js';
export type { PlacedTasks, RolloutStart, RolloutStep, RolloutStop, RolloutWait } from './plan/rollout-step.js';
export { type DeploymentProgress, deploymentProgress, type OlderDeployments } from './progress/deployment-progress.js';
export type { Rollout, RolloutMoment } from './rollout.js';
export type { Clock } from './watch/clock.js';
export type {
  CommonEnding,
  Completed,
  DeploymentEnding,
  Drained,
  Failed,
  RolledBack,
  Stuck,
  Superseded,
  TimedOut,
} from './watch/deployment-ending.js';
export type { DeploymentSnapshot } from './watch/deployment-snapshot.js';
export { endingOf } from './watch/ending-of.js';
export { rolloutOf } from './watch/rollout-of.js';
export { watchDeployment } from './watch/watch-deployment.js';
export { watchDeployments } from './watch/watch-deployments.js';
export type { WatchOptions } from './watch/watch-options.js';
export type { WatchTarget } from './watch/watch-target.js';
export type { Watched } from './watch/watched.js';
export type { WatchingEcs } from './watch/watching-ecs.js';
