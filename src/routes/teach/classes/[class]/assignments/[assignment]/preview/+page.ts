// Like every reading page: rendered on the server, revived by its own small script.
export const csr = false;
