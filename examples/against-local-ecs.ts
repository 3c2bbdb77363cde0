/**
 * Points every AWS client of this process to a local ECS, in which a quarter of a minute passes in a second.
 *
 * @module
 */
import { startLocalEcs } from 'typed-ecs/local';

const local = await startLocalEcs({ speed: 15 });
local.unref();
process.env.AWS_ENDPOINT_URL_ECS = local.url;
process.env.AWS_REGION = local.clientConfig.region;
process.env.AWS_ACCESS_KEY_ID = local.clientConfig.credentials.accessKeyId;
process.env.AWS_SECRET_ACCESS_KEY = local.clientConfig.credentials.secretAccessKey;
