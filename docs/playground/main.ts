/**
 * The playground: a page of the docs site without a server.
 *
 * @module
 */
import { startDefinitionPanel } from './definition-panel.js';
import { startRolloutPanel } from './rollout-panel.js';

startRolloutPanel();
startDefinitionPanel();
