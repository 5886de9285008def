import { problemResponse } from "@/lib/publish/problem";

/** What an address gets that cannot be read: instrumentation.ts leads it here, with the address as it came. */
function answer(request: Request): Response {
  const path = new URL(request.url).searchParams.get("path") ?? "";
  const detail = `path: found "${path.slice(0, 80)}", expected an address whose % are each followed by two hexadecimal digits and together stand for UTF-8`;
  return problemResponse(400, detail, path);
}

export { answer as DELETE, answer as GET, answer as HEAD, answer as PATCH, answer as POST, answer as PUT };
