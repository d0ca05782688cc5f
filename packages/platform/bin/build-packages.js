#!/usr/bin/env node
// Builds the packages of the workspace, without a word unless that fails: the weft command is one of them.
import { spawnSync } from 'node:child_process';

const args = ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only'];
const { status, stdout, stderr } = spawnSync('turbo', args, { encoding: 'utf8', shell: true });
if (status !== 0) console.error(stdout, stderr);
process.exitCode = status ?? 1;
