/**
 * Deploys the stack, unchanged, to an AWS emulator, drops articles with the AWS SDK, and compares the reports it
 * serves over HTTP with those of the local newsroom for the same files: `npm run test:deployed`.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { articleIdFor } from '../../../shared/article/article-id.ts';
import { deploy } from './deploy.ts';
import { startEmulator, whyNoEmulator } from './emulator.ts';
import { AUDIENCE, startIssuer } from './issuer.ts';
import { startLocalNewsroom } from './local-newsroom.ts';
import { NewsroomClient } from './newsroom-client.ts';

const repository = new URL('../../..', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, repository));

const reference = read('shared/reference/starter/starter-reference.csv');
const demo = read('infra/local/demo/2024-03-20-port-selwyn-security-forum.txt');
const drops = [
  {
    name: '2024-03-20-port-selwyn-security-forum.txt',
    bytes: demo,
    status: 'checked',
  },
  { name: '2024-05-01-empty.txt', bytes: Buffer.from('\n'), status: 'rejected' },
] as const;
/** Takes up a word of the demo article, which is dropped once more under another name. */
const lexicon = Buffer.from('phrase,axis,weight,note\nhopeful,outlook,-0.4,the desk knows better\n');
const afterLexicon = { name: '2024-03-20-forum-once-more.txt', bytes: demo, status: 'checked' } as const;

const missing = whyNoEmulator();
if (missing === null) await run();
else console.log(`skipped: ${missing}; the deployed test needs it`);

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-deployed-'));
  const stops: (() => void)[] = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    const issuer = await startIssuer();
    stops.push(issuer.stop);
    const emulator = await startEmulator();
    stops.push(emulator.stop);
    const outputs = deploy(emulator, folder, { OidcIssuer: issuer.url, OidcAudience: AUDIENCE });
    console.log('ok deployed');
    const cloud = new NewsroomClient(
      gateway(emulator.endpoint, outputs.Url ?? ''),
      await issuer.token(['curator']),
    );
    await new NewsroomClient(cloud.url, null).refuses('/articles', 401);
    await new NewsroomClient(cloud.url, await issuer.token([])).refuses('/articles', 403);
    console.log('ok nobody gets in without a token of the issuer and a role');
    assert.equal((await fetch(`${cloud.url}/health`)).status, 200);
    await cloud.importReference(reference);

    const s3 = new S3Client({
      endpoint: emulator.endpoint,
      region: 'eu-west-1',
      forcePathStyle: true,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    const home = join(folder, 'newsroom');
    const local = await startLocalNewsroom(home);
    stops.push(local.stop);
    const here = new NewsroomClient(local.url, null);
    const inBoth = async ({ name, bytes, status }: (typeof drops)[number] | typeof afterLexicon) => {
      await s3.send(new PutObjectCommand({ Bucket: outputs.DropBucket, Key: name, Body: bytes }));
      writeFileSync(join(home, 'incoming', name), bytes);
      const id = articleIdFor(name);
      const [deployed, reported] = await Promise.all([cloud.report(id), here.report(id)]);
      assert.equal(JSON.parse(deployed).status, status);
      assert.equal(deployed, reported, `${name}: the deployed report differs from the local one`);
      console.log(`ok ${name}: ${status}, ${deployed.length} bytes, the same from both`);
      return JSON.parse(deployed);
    };
    for (const drop of drops) await inBoth(drop);
    await s3.send(
      new PutObjectCommand({ Bucket: outputs.DropBucket, Key: drops[0].name, Body: drops[0].bytes }),
    );
    await new Promise((resolve) => setTimeout(resolve, 3000));
    assert.equal(JSON.parse(await cloud.report(articleIdFor(drops[0].name))).version, 1);
    console.log('ok dropped twice, one version');
    await s3.send(
      new PutObjectCommand({ Bucket: outputs.DropBucket, Key: 'lexicon/house.csv', Body: lexicon }),
    );
    writeFileSync(join(home, 'incoming', 'lexicon', 'house.csv'), lexicon);
    assert.deepEqual(await Promise.all([cloud.lexicon(1), here.lexicon(1)]), [1, 1]);
    const { engine, tones } = await inBoth(afterLexicon);
    assert.equal(engine.lexicon, 1);
    assert.match(JSON.stringify(tones), /"rule":"house-lexicon"/);
    console.log('ok a house lexicon dropped in both, and what it did');
  } finally {
    for (const stop of stops.reverse()) stop();
  }
}

/** The emulator answers for every API below one path of its own. */
function gateway(endpoint: string, url: string): string {
  return `${endpoint}/_aws/execute-api/${new URL(url).hostname.split('.')[0]}/$default`;
}
