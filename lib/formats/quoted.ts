/**
 * Text as a cell of CSV by RFC 4180, in quotes where it holds a comma, a quote or a break of lines. csv-stringify takes
 * twice as long, and leaves a line feed alone as it is where lines end with both.
 */
export const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
