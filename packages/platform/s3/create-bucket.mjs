import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';

// node create-bucket.mjs ENDPOINT BUCKET; the keys come from the environment.
const [endpoint, Bucket] = process.argv.slice(2);
const client = new S3Client({ endpoint, region: 'us-east-1', forcePathStyle: true, maxAttempts: 10 });
await client.send(new CreateBucketCommand({ Bucket }));
