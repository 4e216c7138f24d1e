/** How much a dictionary file may be; whoever reads one says. */
export interface Limits {
  /** Bytes of the files as they are given. */
  bytes: number;
  /** Bytes they may come to once unpacked, all together. */
  unpackedBytes: number;
  entries: number;
  /** Seconds the whole may take. */
  seconds: number;
}

const megabyte = 1024 * 1024;

/** For what a visitor sends: the largest Vietnamese dictionaries around have some 150,000 entries in 20 MB. */
export const uploadLimits: Limits = {
  bytes: 50 * megabyte,
  unpackedBytes: 300 * megabyte,
  entries: 300_000,
  seconds: 60,
};

/** For whoever runs the installation. */
export const commandLimits: Limits = {
  bytes: 2048 * megabyte,
  unpackedBytes: 4096 * megabyte,
  entries: 2_000_000,
  seconds: 1800,
};

/** UTF-16 code units a line or a row of a dictionary may have. */
export const rowLimit = 1_000_000;
