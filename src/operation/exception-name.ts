/**
 * The exceptions that operations name.
 *
 * @module
 */

/**
 * The name of an exception that at least one operation here documents, as the SDK spells it.
 *
 * @category errors
 */
export type ExceptionName =
  | 'AccessDeniedException'
  | 'BlockedException'
  | 'ClientException'
  | 'ClusterContainsCapacityProviderException'
  | 'ClusterContainsContainerInstancesException'
  | 'ClusterContainsServicesException'
  | 'ClusterContainsTasksException'
  | 'ClusterNotFoundException'
  | 'ConflictException'
  | 'InvalidParameterException'
  | 'LimitExceededException'
  | 'NamespaceNotFoundException'
  | 'PlatformTaskDefinitionIncompatibilityException'
  | 'PlatformUnknownException'
  | 'ResourceNotFoundException'
  | 'ServerException'
  | 'ServiceNotActiveException'
  | 'ServiceNotFoundException'
  | 'UnsupportedFeatureException'
  | 'UpdateInProgressException';
