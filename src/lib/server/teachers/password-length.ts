/** The fewest characters of a teacher's password; NIST SP 800-63B asks for eight, we for a little more. */
export const shortestPassword = 10;

/** The most characters: hashing takes its time with each. */
export const longestPassword = 200;
