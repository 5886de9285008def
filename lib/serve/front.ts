import type { IncomingMessage, ServerResponse } from "node:http";
import { linkToServer, type Served } from "../dossier/served";
import { type App, askApp, type Said } from "./ask-app";
import { type Asked, askedOf } from "./asked";
import { type Entry, entryOf, isStorable, revived, stateOf } from "./entry";
import { Flight } from "./flight";
import { Releases, type View } from "./releases";
import { Room } from "./room";
import { type Extra, sendEntry, sendReady } from "./send-entry";
import { sendLightly } from "./send-lightly";
import { sendProblem } from "./send-problem";
import { sendStream } from "./send-stream";
import { Store } from "./store";

/** How an answer was come by: kept, kept beyond its time, made, or left to the app as it is. */
export type Came = "hit" | "stale" | "miss" | "pass";

/** What there is to tell of a request once it is answered. */
export type Told = { came: Came; bytes: number };

type Options = {
  app: App;
  /** Which releases are current, by the database. */
  read: () => Promise<Served>;
  cacheBytes: number;
  /** Where readers reach the app, where that is not for each request to say. */
  origin?: string | undefined;
};

type Exchange = { request: IncomingMessage; response: ServerResponse; asked: Asked; began: number };

/** No more of the cache for one answer, nor of memory for one on its way, in bytes. */
const longest = 4_000_000;

/**
 * No page at all. Next writes what it says of one that turns out not to be there for scripts alone, and of none at all
 * for everybody.
 */
const nowhere = "/_/_/_/_/_";

/**
 * The server in front of the app: keeps what the app allows to keep, makes each answer once however many ask for
 * it, and gives no answer of a release that is no longer the current one.
 */
export class Front {
  readonly store: Store;
  /** Answers that the app was asked to make. */
  computations = 0;
  readonly #flights = new Map<string, Flight>();
  readonly #releases: Releases;
  readonly #room: Room;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
    this.store = new Store(options.cacheBytes);
    this.#releases = new Releases(options.read);
    const one = options.cacheBytes > 0 ? Math.min(longest, options.cacheBytes / 8) : longest;
    this.#room = new Room(one, Math.max(options.cacheBytes / 2, 8 * longest));
  }

  /** Answers, at once where that can be: a promise costs as much as all the rest of a hit. */
  answer(request: IncomingMessage, response: ServerResponse): Told | Promise<Told> {
    const began = performance.now();
    const { method } = request;
    const view = this.#releases.known;
    if (view && (method === "GET" || method === "HEAD")) {
      const asked = askedOf(request, this.#options.origin);
      const entry = this.store.get(asked.key);
      if (entry && stateOf(entry, view) === "fresh") {
        const bytes = sendReady(request, response, asked, entry, extra("hit", began));
        if (bytes !== undefined) return { came: "hit", bytes };
      }
    }
    return this.#answerLater(request, response, began);
  }

  async #answerLater(request: IncomingMessage, response: ServerResponse, began: number): Promise<Told> {
    const { method } = request;
    const view = this.#releases.known ?? (await this.#releases.ask());
    const asked = askedOf(request, this.#options.origin);
    try {
      if (method === "GET" || method === "HEAD")
        return await this.#read({ request, response, asked, began }, view);
      await linkToServer().answering.run(view.served, async () => this.#options.app(request, response));
      return { came: "pass", bytes: 0 };
    } catch (error) {
      if (response.destroyed || response.headersSent) response.destroy();
      else {
        console.error(error);
        sendProblem(response, 500, "the answer could not be made", asked.path);
      }
      return { came: "miss", bytes: 0 };
    }
  }

  /** Does one thing that makes kept answers smaller, where nothing else is being made. */
  async rest(): Promise<void> {
    if (this.#flights.size === 0) await this.store.settle();
  }

  async #read(exchange: Exchange, view: View): Promise<Told> {
    const { request, response, asked } = exchange;
    const entry = this.store.get(asked.key);
    const state = entry ? stateOf(entry, view) : "none";
    if (entry && state === "fresh") return this.#send(exchange, entry, "hit");
    if (entry && state === "stale") {
      if (view.isSure) this.#refresh(asked, view, entry);
      return this.#send(exchange, entry, "stale");
    }
    const ask = (more: Readonly<Record<string, string>>, method: "GET" | "HEAD") =>
      this.#ask(asked, view, more, method);
    const sent = await sendLightly(request, response, asked, view, ask, extra("miss", exchange.began));
    if (sent !== null) return { came: "miss", bytes: sent };
    return this.#make(exchange, view, entry);
  }

  async #make(exchange: Exchange, view: View, old: Entry | undefined): Promise<Told> {
    const { response, asked } = exchange;
    const name = `${view.token}\n${asked.key}`;
    const flying = this.#flights.get(name);
    if (flying && !flying.isLeft) {
      response.once("close", flying.join());
      const landed = await flying.landed;
      if (landed.kind === "whole") return this.#send(exchange, landed.entry, "miss");
      return this.#lead(exchange, this.#begin(asked, view, undefined));
    }
    const flight = this.#begin(asked, view, old);
    this.#register(name, flight);
    return this.#lead(exchange, flight);
  }

  /** The first, or only, one who waits gets the answer as it comes. */
  async #lead(exchange: Exchange, flight: Flight): Promise<Told> {
    const { response, asked } = exchange;
    response.once("close", flight.join());
    const begun = await flight.begun;
    if (begun.kind === "whole") return this.#send(exchange, begun.entry, "miss");
    const bytes = await sendStream(response, asked, begun.head, begun.pieces, extra("miss", exchange.began));
    return { came: "miss", bytes };
  }

  async #send({ request, response, asked, began }: Exchange, entry: Entry, came: Came): Promise<Told> {
    const more = extra(came, began);
    const aged = came === "stale" ? ["age", String(Math.round(entry.policy.age())), ...more] : more;
    const size = entry.bytes.size;
    const bytes = await sendEntry(request, response, asked, entry, aged);
    if (entry.bytes.size !== size) this.store.weigh(asked.key, entry);
    return { came, bytes };
  }

  /** Asks again behind the back of the one who was sent what is there. */
  #refresh(asked: Asked, view: View, entry: Entry) {
    const name = `${view.token}\n${asked.key}`;
    if (this.#flights.has(name)) return;
    const flight = this.#begin(asked, view, entry);
    this.#register(name, flight);
    const leave = flight.join();
    flight.begun
      .then((begun) => begun.kind === "streamed" && begun.pieces.destroy())
      .then(() => flight.landed)
      .catch((error: unknown) => console.error(error))
      .finally(leave);
  }

  #register(name: string, flight: Flight) {
    this.#flights.set(name, flight);
    const forget = () => {
      if (this.#flights.get(name) === flight) this.#flights.delete(name);
    };
    flight.landed.then(forget, forget);
  }

  #begin(asked: Asked, view: View, old: Entry | undefined): Flight {
    const held = old?.tag?.startsWith('"') ? old : undefined;
    const more: Record<string, string> = held?.tag ? { "if-none-match": held.tag } : {};
    return new Flight({
      ask: () => this.#ask(asked, view, more, "GET"),
      finish: (head, body) => {
        const made =
          head.status === 304 && held ? revived(held, asked, view, head) : entryOf(asked, view, head, body);
        // What was made of older releases than the current ones is sent to those who asked then, and not kept.
        if (isStorable(made) && this.#releases.isCurrent(view)) this.store.set(asked.key, made);
        return made;
      },
      waitsForAll: asked.isPage,
      room: this.#room,
    });
  }

  async #ask(
    asked: Asked,
    view: View,
    more: Readonly<Record<string, string>>,
    method: "GET" | "HEAD",
  ): Promise<Said> {
    if (method === "GET") this.computations += 1;
    const ask = (url: string) => askApp(this.#options.app, { ...asked, url }, view.served, { method, more });
    const said = await ask(asked.url);
    if (said.status !== 404 || !asked.isPage || asked.headers.rsc) return said;
    said.body.destroy();
    return ask(nowhere + asked.url.slice(asked.path.length));
  }
}

const extra = (came: Came, began: number): Extra => [
  "server-timing",
  `cache;desc=${came};dur=${(performance.now() - began).toFixed(1)}`,
];
