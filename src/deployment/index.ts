/**
 * Deployments: planned before they run, drawn, watched, explained.
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
