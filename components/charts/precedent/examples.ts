/** Named inputs: each is a test, a picture of the gallery and an address to try. */
export const precedentExamples = [
  { name: "as the dossier opens", dossier: "korea-2019", query: "", width: 824 },
  { name: "on a phone", dossier: "korea-2019", query: "", width: 328 },
  { name: "before Hanoi", dossier: "korea-2019", query: "as_of=2018-12-31&half_life=365", width: 824 },
  { name: "the other way round", dossier: "reykjavik-1986", query: "", width: 824 },
  { name: "in Korean", dossier: "korea-2019", query: "lang=ko", width: 824 },
  { name: "on a phone, in Russian", dossier: "korea-2019", query: "lang=ru", width: 328 },
  { name: "before first contact", dossier: "korea-2019", query: "as_of=2018-01-31", width: 824 },
] as const;
