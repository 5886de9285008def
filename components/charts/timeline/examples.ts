/** Named inputs: each is a test, a picture of the gallery and an address to try. */
export const timelineExamples = [
  { name: "as the dossier opens", dossier: "korea-2019", query: "", width: 1248 },
  { name: "event by event", dossier: "korea-2019", query: "", width: 1180 },
  { name: "on a phone", dossier: "korea-2019", query: "", width: 328 },
  {
    name: "summits after Singapore, full memory",
    dossier: "korea-2019",
    query: "type=summit&since=2018-06-12&half_life=none",
    width: 1180,
  },
  { name: "event by event, in Korean", dossier: "korea-2019", query: "lang=ko", width: 1180 },
  { name: "on a phone, in Russian", dossier: "korea-2019", query: "lang=ru", width: 328 },
  { name: "before anything", dossier: "korea-2019", query: "as_of=2017-01-01", width: 704 },
  { name: "Reykjavik", dossier: "reykjavik-1986", query: "", width: 1248 },
] as const;
