/** What every store must do, run on the embedded database and on a server. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId, FeedId, ReplyId, StoryId, WatchItemId } from '../../src/model/ids.ts';
import type { WatchItem } from '../../src/model/watch.ts';
import { articleIdOf, feedIdOf, outletIdOf, storyIdOf } from '../../src/store/identity.ts';
import type { IncomingArticle, Store } from '../../src/store/store.ts';
import { at, harbour, sampleArticle, sampleBrief, sampleReading } from './samples.ts';

const page = { limit: 10, offset: 0 };

export function describeStore(name: string, openFresh: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    const onFreshStore = () => {
      beforeAll(async () => {
        store = await openFresh();
      });
      afterAll(() => store.close());
    };

    /** Accepts, reads and files the articles in one story. */
    async function fileAll(incoming: readonly IncomingArticle[], label: string): Promise<StoryId> {
      await store.acceptArticles(incoming);
      await store.saveReadings(
        incoming.map(({ revision }) => ({ revisionId: revision.id, reading: sampleReading() })),
      );
      const storyId = storyIdOf(incoming[0]?.articleId as ArticleId);
      await store.saveFilings(
        incoming.map(({ articleId }) => ({ articleId, storyId, filedAt: at(60) })),
        [{ storyId, label }],
      );
      return storyId;
    }

    describe('accepting texts', () => {
      onFreshStore();

      it('says of each text what became of it, in the order given', async () => {
        const first = sampleArticle('order');
        const second = sampleArticle('order', { text: 'The text was corrected.' });
        const answers = await store.acceptArticles([sampleArticle('other'), first, second, first]);
        expect(answers.map(({ outcome }) => outcome)).toEqual([
          'new-article',
          'new-article',
          'new-revision',
          'unchanged',
        ]);
        const revisions = await store.listRevisions(first.articleId);
        expect(revisions.map(({ number, text }) => [number, text])).toEqual([
          [1, first.revision.text],
          [2, 'The text was corrected.'],
        ]);
      });

      it('keeps text, title, byline and times exactly, and leaves out what was not given', async () => {
        const text = '“Київ” said 👩‍🚀 — \u202Bمرحبا\u202C\n\n\\u0000 and \\ and \' and "';
        const incoming = sampleArticle('exact', { text, publishedAt: '2025-12-02T09:30:00.123Z' });
        await store.acceptArticles([
          { ...incoming, revision: { ...incoming.revision, byline: 'A. Writer' } },
        ]);
        const revision = await store.findRevision(incoming.revision.id);
        expect(revision).toEqual({
          kind: 'revision',
          id: incoming.revision.id,
          articleId: incoming.articleId,
          number: 1,
          title: 'Dispatch exact',
          byline: 'A. Writer',
          lang: 'en',
          text,
          arrivedAt: at(0),
        });
        const article = await store.findArticle(incoming.address);
        expect(article).toEqual({
          kind: 'article',
          id: incoming.articleId,
          address: incoming.address,
          outletId: harbour.id,
          outletName: 'Harbour Wire',
          publishedAt: '2025-12-02T09:30:00.123Z',
          firstArrivedAt: at(0),
        });
      });

      it('replaces NUL and lone surrogates, one unit for one, in texts and in readings', async () => {
        const text = 'A\u0000B \uD800 C \uDC00 D';
        const incoming = sampleArticle('unkeepable', { text, title: 'T\u0000' });
        await store.acceptArticles([incoming]);
        const revision = await store.findRevision(incoming.revision.id);
        expect(revision?.text).toBe('A\uFFFDB \uFFFD C \uFFFD D');
        const times = [{ start: 0, end: 1, type: 'DATE' as const, value: 'x\u0000\uD800' }];
        const reading = sampleReading('test-1', { times });
        await store.saveReadings([{ revisionId: incoming.revision.id, reading }]);
        const kept = await store.findReading(incoming.revision.id);
        expect(kept?.times[0]?.value).toBe('x\uFFFD\uFFFD');
        const again = await store.acceptArticles([
          sampleArticle('unkeepable', { text: revision?.text ?? '', title: 'T\uFFFD' }),
        ]);
        expect(again[0]?.outcome).toBe('unchanged');
      });

      it('takes hundreds at once, very long texts and very long addresses', async () => {
        const many = Array.from({ length: 450 }, (_, index) => sampleArticle(`many-${index}`));
        const answers = await store.acceptArticles(many);
        expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['new-article']));
        const words = Array.from({ length: 300_000 }, (_, index) => index.toString(36)).join(' ');
        const long = sampleArticle('long', { text: words });
        const address = `https://harbour.example/${'x'.repeat(20_000)}`;
        await store.acceptArticles([long, sampleArticle('far', { address })]);
        expect((await store.findRevision(long.revision.id))?.text).toBe(words);
        expect((await store.findArticle(address))?.address).toBe(address);
      });

      it('keeps nothing of a call that fails', async () => {
        const good = sampleArticle('half-good');
        const bad = { ...sampleArticle('half-bad'), arrivedAt: 'no instant' };
        await expect(store.acceptArticles([good, bad])).rejects.toMatchObject({ code: 'internal' });
        expect(await store.findArticle(good.articleId)).toBeUndefined();
      });

      it('gives one article to two callers at once one revision', async () => {
        const same = Array.from({ length: 20 }, (_, index) => sampleArticle(`race-${index}`));
        const answers = await Promise.all([
          store.acceptArticles(same),
          store.acceptArticles(same.toReversed()),
          store.acceptArticles(same),
        ]);
        const outcomes = answers.flat().map(({ outcome }) => outcome);
        expect(outcomes.filter((outcome) => outcome === 'new-article')).toHaveLength(20);
        expect(outcomes.filter((outcome) => outcome === 'unchanged')).toHaveLength(40);
      });

      it('does not write an announced article twice, and counts its first text as new', async () => {
        const { articleId, address, outlet, revision } = sampleArticle('announced');
        const teaser = { title: 'Soon', html: '<p>Soon</p>' };
        const announced = { articleId, address, outlet, teaser, announcedAt: at(0) };
        expect(await store.announceArticles([announced, announced])).toBe(1);
        expect(await store.announceArticles([announced])).toBe(0);
        const [claimed] = await store.claimArticles('fetch', at(1), at(5), 5);
        expect(claimed).toMatchObject({ stage: 'fetch', attempts: 1, teaser, validators: {} });
        const [answer] = await store.acceptArticles([
          { articleId, address, outlet, revision, arrivedAt: at(2) },
        ]);
        expect(answer?.outcome).toBe('new-article');
        expect((await store.findArticle(articleId))?.firstArrivedAt).toBe(at(2));
        expect(await store.claimArticles('fetch', at(9), at(10), 5)).toEqual([]);
      });
    });

    describe('the queue', () => {
      onFreshStore();

      it('leases each article to one worker, oldest first, until the lease runs out', async () => {
        await store.acceptArticles([
          sampleArticle('q-late', { arrivedAt: at(3) }),
          sampleArticle('q-1', { arrivedAt: at(1) }),
          sampleArticle('q-2', { arrivedAt: at(1) }),
        ]);
        const claims = await Promise.all([
          store.claimArticles('read', at(5), at(10), 2),
          store.claimArticles('read', at(5), at(10), 2),
        ]);
        const taken = claims.flat().map(({ article }) => article.address);
        expect(taken.toSorted()).toEqual([
          'https://harbour.example/q-1',
          'https://harbour.example/q-2',
          'https://harbour.example/q-late',
        ]);
        expect(await store.claimArticles('read', at(9), at(20), 9)).toEqual([]);
        const again = await store.claimArticles('read', at(10), at(20), 9);
        expect(again.map(({ article, attempts }) => [article.address.slice(-4), attempts])).toEqual(
          [
            ['/q-1', 2],
            ['/q-2', 2],
            ['late', 2],
          ],
        );
      });

      it('hands each of many articles to exactly one of many workers', async () => {
        const many = Array.from({ length: 120 }, (_, index) => sampleArticle(`crowd-${index}`));
        await store.acceptArticles(many);
        const work = async () => {
          const taken: string[] = [];
          for (;;) {
            const claimed = await store.claimArticles('read', at(25), at(900), 7);
            if (claimed.length === 0) return taken;
            taken.push(...claimed.map(({ article }) => article.id));
          }
        };
        const taken = (await Promise.all([1, 2, 3, 4, 5, 6].map(work))).flat();
        expect(new Set(taken).size).toBe(taken.length);
        const crowd = many.map(({ articleId }) => articleId);
        expect(crowd.filter((articleId) => !taken.includes(articleId))).toEqual([]);
      });

      it('moves an article from reading to filing to done', async () => {
        const incoming = sampleArticle('moves', { arrivedAt: at(30) });
        await store.acceptArticles([incoming]);
        const reading = sampleReading();
        await store.saveReadings([{ revisionId: incoming.revision.id, reading }]);
        const [claimed] = await store.claimArticles('file', at(31), at(40), 9);
        expect(claimed).toMatchObject({ stage: 'file', reading, attempts: 1 });
        expect(claimed?.revision?.text).toBe(incoming.revision.text);
        const { articleId } = incoming;
        const storyId = storyIdOf(articleId);
        const filing = { articleId, storyId, filedAt: at(32) };
        await store.saveFilings([filing], [{ storyId, label: 'Larkhaven talks' }]);
        expect(await store.claimArticles('file', at(90), at(99), 9)).toEqual([]);
        expect(await store.findFiling(articleId)).toEqual(filing);
      });

      it('does not pass an article on whose text changed while the old one was read', async () => {
        const old = sampleArticle('overtaken', { arrivedAt: at(40) });
        await store.acceptArticles([old]);
        await store.claimArticles('read', at(41), at(90), 99);
        await store.acceptArticles([
          sampleArticle('overtaken', { text: 'Corrected.', arrivedAt: at(42) }),
        ]);
        await store.saveReadings([{ revisionId: old.revision.id, reading: sampleReading() }]);
        const [claimed] = await store.claimArticles('read', at(43), at(90), 99);
        expect(claimed?.revision?.text).toBe('Corrected.');
        const revisionId = claimed?.revision?.id as never;
        await store.saveReadings([{ revisionId, reading: sampleReading() }]);
        const filed = await store.claimArticles('file', at(44), at(90), 99);
        expect(filed.map(({ article }) => article.id)).toContain(old.articleId);
      });

      it('files what was published and came at one instant in the order of ids, by its first text', async () => {
        const names = ['tie-one', 'tie-two', 'tie-three', 'tie-four'];
        const incoming = names.map((name) => sampleArticle(name, { arrivedAt: at(45) }));
        await store.acceptArticles(incoming);
        const [first] = incoming;
        if (first === undefined) throw new Error('Expected an article');
        const corrected = sampleArticle('tie-one', { text: 'Corrected.', arrivedAt: at(46) });
        await store.acceptArticles([corrected]);
        for (const { revision } of [...incoming, corrected]) {
          await store.saveReadings([{ revisionId: revision.id, reading: sampleReading() }]);
        }
        const ids = new Set<string>(incoming.map(({ articleId }) => articleId));
        const claimed = await store.claimArticles('file', at(47), at(48), 99);
        const tied = claimed.filter(({ article }) => ids.has(article.id));
        expect(tied.map(({ article }) => article.id)).toEqual([...ids].sort());
        const again = tied.find(({ article }) => article.id === first.articleId);
        expect(again?.revision?.text).toBe(first.revision.text);
        await store.saveFilings(
          tied.map(({ article: { id } }) => ({
            articleId: id,
            storyId: storyIdOf(id),
            filedAt: at(47),
          })),
          [],
        );
      });

      it('puts a failed article back when it is to be tried again, and not where it has failed', async () => {
        const incoming = sampleArticle('fails', { arrivedAt: at(50) });
        await store.acceptArticles([incoming]);
        const claim = (now: string) => store.claimArticles('read', now, at(90), 99);
        const has = (claimed: Awaited<ReturnType<typeof claim>>) =>
          claimed.some(({ article }) => article.id === incoming.articleId);
        expect(has(await claim(at(51)))).toBe(true);
        await store.recordFailure(incoming.articleId, 'The reader stopped', at(55));
        expect(has(await claim(at(54)))).toBe(false);
        expect(has(await claim(at(55)))).toBe(true);
        const before = await store.count();
        await store.recordFailure(incoming.articleId, 'The reader stopped again');
        expect(has(await claim(at(99)))).toBe(false);
        expect((await store.count()).failed).toBe(before.failed + 1);
      });

      it('takes a visited page off the fetch list and puts it back when its next visit is due', async () => {
        const { articleId, address, outlet } = sampleArticle('not-there');
        await store.announceArticles([{ articleId, address, outlet, announcedAt: at(0) }]);
        await store.recordVisit(articleId, { etag: '"1"' });
        expect(await store.claimArticles('fetch', at(99), at(99), 9)).toEqual([]);
        const visited = sampleArticle('visited');
        await store.acceptArticles([visited]);
        await store.recordVisit(visited.articleId, { etag: '"2"' }, at(60));
        const reading = sampleReading();
        await store.saveReadings([{ revisionId: visited.revision.id, reading }]);
        const { articleId: id, arrivedAt: filedAt } = visited;
        await store.saveFilings([{ articleId: id, storyId: storyIdOf(id), filedAt }], []);
        expect(await store.claimArticles('fetch', at(59), at(99), 9)).toEqual([]);
        const [due] = await store.claimArticles('fetch', at(60), at(99), 9);
        expect(due).toMatchObject({
          validators: { etag: '"2"' },
          article: { id: visited.articleId },
        });
        await store.recordFailure(visited.articleId, 'The page is gone');
        expect(await store.claimArticles('fetch', at(99), at(99), 9)).toEqual([]);
      });

      it('reads every text of an article, the oldest first', async () => {
        const first = sampleArticle('twice');
        const second = { ...first, revision: sampleArticle('twice-2').revision, arrivedAt: at(1) };
        await store.acceptArticles([first, second]);
        const read: unknown[] = [];
        for (let round = 0; round < 3; round += 1) {
          const claimed = await store.claimArticles('read', at(2), at(3), 99);
          const { revision } = claimed.find(({ article }) => article.id === first.articleId) ?? {};
          if (revision === undefined) continue;
          read.push(revision.id);
          await store.saveReadings([{ revisionId: revision.id, reading: sampleReading() }]);
        }
        expect(read).toEqual([first.revision.id, second.revision.id]);
      });

      it('finds what another analyser has read, the latest first, and replaces it', async () => {
        const [older, newer] = [sampleArticle('again-1'), sampleArticle('again-2')];
        const readBy = (analyser: string) => ({ ...sampleReading(), analyser });
        const incoming = [
          { ...older, arrivedAt: at(1) },
          { ...newer, arrivedAt: at(2) },
        ];
        const storyId = await fileAll(incoming, 'Read again');
        const before = await store.loadStoryArticles(storyId);
        const first = before[0]?.reading.analyser ?? '';
        const waiting = await store.countOutdated('next');
        expect(await store.countOutdated(first)).toBe(0);
        const ours = new Set([older.articleId, newer.articleId]);
        const claimed = await store.claimOutdated('next', at(90), at(95), 500);
        const taken = claimed.filter(({ article }) => ours.has(article.id));
        expect(taken.map(({ article }) => article.id)).toEqual([newer.articleId, older.articleId]);
        expect(await store.claimOutdated('next', at(91), at(96), 500)).toEqual([]);
        await store.saveRereadings(
          taken.map(({ revision }) => ({ revisionId: revision.id, reading: readBy('next') })),
        );
        expect(await store.countOutdated('next')).toBe(waiting - 2);
        const after = await store.loadStoryArticles(storyId);
        expect(after.map(({ reading }) => reading.analyser)).toEqual(['next', 'next']);
        expect(after.map(({ article }) => article)).toEqual(before.map(({ article }) => article));
        // Two versions at work on one database do not take turns: both readings are there.
        expect(await store.countOutdated(first)).toBe(0);
      });

      it('refuses to change or remove a text', async () => {
        const incoming = sampleArticle('unchanging');
        await store.acceptArticles([incoming]);
        await store.acceptArticles([
          { ...incoming, revision: { ...incoming.revision, text: 'Swapped under the same name' } },
        ]);
        const revision = await store.findRevision(incoming.revision.id);
        expect(revision?.text).toBe(incoming.revision.text);
      });
    });

    describe('questions as of an instant', () => {
      onFreshStore();
      let storyId: StoryId;

      beforeAll(async () => {
        storyId = await fileAll(
          [
            sampleArticle('a1', { arrivedAt: at(1), publishedAt: at(-5), text: 'First word.' }),
            sampleArticle('a2', { arrivedAt: at(3), publishedAt: at(2) }),
          ],
          'Early label',
        );
        await fileAll([sampleArticle('b1', { arrivedAt: at(2) })], 'Ferry strike');
        const corrected = sampleArticle('a1', { arrivedAt: at(5), text: 'Second word.' });
        await store.acceptArticles([corrected]);
        const reading = sampleReading();
        await store.saveReadings([{ revisionId: corrected.revision.id, reading }]);
        const later = sampleArticle('a3', { arrivedAt: at(7), publishedAt: at(6) });
        await store.acceptArticles([later]);
        await store.saveReadings([{ revisionId: later.revision.id, reading }]);
        const { articleId } = later;
        const reprintOf = articleIdOf('https://harbour.example/a2');
        await store.saveFilings(
          [{ articleId, storyId, reprintOf, filedAt: at(61) }],
          [{ storyId, label: 'Larkhaven ceasefire talks' }],
        );
      });

      it('knows the story as it was, with the texts and the label of then', async () => {
        const textsAt = async (asOf?: string) =>
          (await store.loadStoryArticles(storyId, asOf)).map(({ revision }) => revision.text);
        const [a2, a3] = [sampleArticle('a2').revision.text, sampleArticle('a3').revision.text];
        expect(await textsAt(at(0))).toEqual([]);
        expect(await textsAt(at(4))).toEqual(['First word.', a2]);
        expect(await textsAt(at(5))).toEqual(['Second word.', a2]);
        expect(await textsAt()).toEqual(['Second word.', a2, a3]);
        const storyAt = async (asOf: string) => (await store.listStories({ ...page, asOf })).items;
        // Nothing had been labelled by then: it is called what its first article was.
        expect(await storyAt(at(1))).toMatchObject([
          { id: storyId, label: sampleArticle('a1').revision.title, articleCount: 1 },
        ]);
        expect(await storyAt(at(4))).toMatchObject([
          { id: storyId, label: 'Early label', articleCount: 2, originCount: 2 },
          { label: 'Ferry strike', articleCount: 1 },
        ]);
        expect(await store.listStories(page)).toMatchObject({
          total: 2,
          items: [
            {
              label: 'Larkhaven ceasefire talks',
              articleCount: 3,
              originCount: 2,
              firstPublishedAt: at(-5),
              lastPublishedAt: at(6),
              lastArrivedAt: at(7),
            },
            { label: 'Ferry strike' },
          ],
        });
        expect(await store.listStories({ ...page, asOf: at(0) })).toEqual({ total: 0, items: [] });
      });

      it('stamps a story by what was known of it, whatever the instant', async () => {
        const stamps = [at(0), at(4), at(5), at(6), at(7), undefined];
        const [none, first, second, same, third, now] = await Promise.all(
          stamps.map((asOf) => store.stampStory(storyId, asOf)),
        );
        expect(new Set([none, first, second, third]).size).toBe(4);
        expect(same).toBe(second);
        expect(now).toBe(third);
      });

      it('lists the articles of then, the latest first, by pages', async () => {
        const listed = await store.listArticles({ limit: 2, offset: 1, asOf: at(3) });
        expect(listed.total).toBe(3);
        expect(listed.items.map(({ address }) => address.slice(-2))).toEqual(['b1', 'a1']);
      });

      it('loads chosen articles and leaves out those not known then', async () => {
        const ids = ['a3', 'a1'].map((key) => sampleArticle(key).articleId);
        const known = await store.loadArticles(ids, at(6));
        expect(known.map(({ article }) => article.address.slice(-2))).toEqual(['a1']);
        expect(await store.loadArticles([])).toEqual([]);
      });

      it('finds a story by id, beginning of an id and words, the largest that has them all', async () => {
        expect((await store.findStory(storyId))?.id).toBe(storyId);
        expect((await store.findStory(storyId.slice(0, 10)))?.id).toBe(storyId);
        expect((await store.findStory('TALKS lark'))?.id).toBe(storyId);
        expect((await store.findStory('ferry'))?.label).toBe('Ferry strike');
        expect(await store.findStory('ferry talks')).toBeUndefined();
        expect(await store.findStory('   ')).toBeUndefined();
        expect(await store.findStory("'; drop table stories; --")).toBeUndefined();
      });

      it('finds an article by id, beginning and address', async () => {
        const { articleId, address } = sampleArticle('a2');
        for (const reference of [articleId, articleId.slice(0, 12), address]) {
          expect((await store.findArticle(reference))?.id).toBe(articleId);
        }
        expect(await store.findArticle('%')).toBeUndefined();
      });

      it('searches the texts that were latest then', async () => {
        const foundAt = async (words: string, asOf?: string) =>
          (await store.search(words, { ...page, ...(asOf === undefined ? {} : { asOf }) })).total;
        expect(await foundAt('first', at(4))).toBe(1);
        expect(await foundAt('first')).toBe(0);
        expect(await foundAt('second', at(4))).toBe(0);
        expect(await foundAt('second')).toBe(1);
      });
    });

    describe('search', () => {
      onFreshStore();
      const texts = {
        kyiv: 'Послы прибыли. КИЇВ відповів: «перемир’я можливе». 👩‍🚀 The Kyiv delegation spoke.',
        cjk: '代表団は北京で会談した。停戦はまだ決まっていない。',
        arabic: 'قال المتحدث إن الهدنة قائمة في المدينة.',
        hyphen: 'A cease-fire, not a ceasefire; the U.S. envoy paid €1,000.50 for it.',
      };

      beforeAll(async () => {
        const entries = Object.entries(texts);
        await store.acceptArticles(entries.map(([key, text]) => sampleArticle(key, { text })));
      });

      const find = async (words: string) => (await store.search(words, page)).items;
      const keys = async (words: string) =>
        (await find(words)).map(({ address }) => address.split('/').at(-1)).toSorted();

      it.each([
        ['київ', ['kyiv']],
        ['КИЇВ', ['kyiv']],
        ['北京', ['cjk']],
        ['京北', []],
        ['الهدنة', ['arabic']],
        ['cease-fire', ['hyphen']],
        ['u.s. envoy', ['hyphen']],
        ['"envoy u.s."', []],
        ['"kyiv delegation"', ['kyiv']],
        ['"delegation kyiv"', []],
        ['envoy or kyiv', ['hyphen', 'kyiv']],
        ['envoy -kyiv', ['hyphen']],
        ['envoy -ceasefire', []],
        ['dispatch arabic', ['arabic']],
      ])('%s finds %j', async (words, expected) => {
        expect(await keys(words)).toEqual(expected);
      });

      it.each([
        '',
        '   ',
        '"',
        '-',
        '!!! & | <-> :*',
        "'; drop table articles; --",
        '\u0000',
        '\uD800',
        'or or or',
        '-"',
        'x'.repeat(100_000),
        '" '.repeat(10_000),
        'a & b | (c',
      ])('takes %j for a question', async (words) => {
        expect((await store.search(words, page)).items).toEqual([]);
      });

      it('marks the found words exactly, also behind characters of two units', async () => {
        const [hit] = await find('kyiv "перемир’я можливе"');
        const marked = hit?.marks.map(({ start, end }) => hit.passage.slice(start, end));
        expect(marked).toEqual(['перемир’я можливе', 'Kyiv']);
        const passageStart = hit?.passageStart ?? -1;
        expect(texts.kyiv.slice(passageStart, passageStart + (hit?.passage.length ?? 0))).toBe(
          hit?.passage,
        );
      });

      it('counts all that match and ranks a page of them', async () => {
        const many = Array.from({ length: 30 }, (_, index) =>
          sampleArticle(`m${index}`, { text: 'A quorum.', arrivedAt: at(index) }),
        );
        await store.acceptArticles([...many, sampleArticle('best', { title: 'Quorum quorum' })]);
        const found = await store.search('quorum', { limit: 5, offset: 0 });
        expect(found.total).toBe(31);
        expect(found.items).toHaveLength(5);
        expect(found.items[0]?.title).toBe('Quorum quorum');
      });
    });

    describe('feeds', () => {
      onFreshStore();
      const address = 'https://harbour.example/feed';
      const feed = {
        kind: 'feed' as const,
        id: feedIdOf(address) as FeedId,
        address,
        form: 'feed' as const,
        outletId: harbour.id,
        addedAt: at(0),
      };

      it('adds once, claims when due, keeps what polls came to', async () => {
        const added = await store.addFeed(feed, harbour, at(1));
        expect(added).toEqual({
          feed,
          outletName: 'Harbour Wire',
          nextPollAt: at(1),
          pollIntervalMinutes: 60,
          failuresInARow: 0,
          gone: false,
          articleCount: 0,
          validators: {},
        });
        expect(await store.addFeed(feed, harbour, at(9))).toEqual(added);
        expect(await store.claimDueFeeds(at(0), at(5), 9)).toEqual([]);
        const claims = await Promise.all([
          store.claimDueFeeds(at(1), at(5), 9),
          store.claimDueFeeds(at(1), at(5), 9),
        ]);
        expect(claims.flat()).toHaveLength(1);
        const poll = { polledAt: at(2), nextPollAt: at(20), pollIntervalMinutes: 18 };
        await store.recordPoll(feed.id, { ...poll, error: 'The host does not answer' });
        await store.recordPoll(feed.id, { ...poll, error: 'The host does not answer' });
        expect((await store.listFeeds())[0]).toMatchObject({
          failuresInARow: 2,
          lastError: 'The host does not answer',
          nextPollAt: at(20),
        });
        await store.recordPoll(feed.id, { ...poll, title: 'Harbour', validators: { etag: '"7"' } });
        const [state] = await store.listFeeds();
        expect(state).toMatchObject({ failuresInARow: 0, validators: { etag: '"7"' } });
        expect(state?.lastError).toBeUndefined();
        expect(state?.feed.title).toBe('Harbour');
        expect(await store.scheduleAllPolls(at(3))).toBe(1);
        expect(await store.claimDueFeeds(at(3), at(5), 9)).toHaveLength(1);
      });

      it('counts a feed’s articles and keeps them when it is removed', async () => {
        const incoming = { ...sampleArticle('from-feed'), feedId: feed.id };
        await store.acceptArticles([incoming]);
        expect((await store.listFeeds())[0]?.articleCount).toBe(1);
        expect(await store.removeFeed(feed.id)).toBe(true);
        expect(await store.removeFeed(feed.id)).toBe(false);
        expect((await store.findArticle(incoming.articleId))?.feedId).toBeUndefined();
      });
    });

    describe('what a person decided', () => {
      onFreshStore();
      const storyId = 'astory' as StoryId;

      it('numbers published briefs and answers the one of then', async () => {
        const publish = (words: string, when: string) =>
          store.publishBrief(sampleBrief(storyId, words), when);
        expect(await publish('One', at(1))).toBe(1);
        const versions = await Promise.all([publish('Two', at(2)), publish('Three', at(2))]);
        expect(versions.toSorted()).toEqual([2, 3]);
        expect((await store.findBrief(storyId))?.brief.version).toBe(3);
        const then = await store.findBrief(storyId, { asOf: at(1) });
        expect(then).toMatchObject({ brief: { headline: { text: 'One' } }, publishedAt: at(1) });
        expect(await store.findBrief(storyId, { asOf: at(0) })).toBeUndefined();
        expect((await store.findBrief(storyId, { version: 2 }))?.brief.version).toBe(2);
        expect(await store.listBriefVersions(storyId)).toHaveLength(3);
      });

      it('never lets a machine change what an editor closed', async () => {
        const open: WatchItem = {
          kind: 'watch-item',
          id: 'watch-1' as WatchItemId,
          storyId,
          trigger: 'A readout from Larkhaven',
          match: { actorIds: [], eventTypes: ['CONSULT'], words: ['readout'] },
          origin: 'proposed',
          state: 'open',
          evidence: [],
          createdAt: at(0),
        };
        const closed = { closedAt: at(2), state: 'dismissed', closedBy: 'editor' } as const;
        await store.saveWatchItems([open]);
        expect(await store.findWatchItem(open.id)).toEqual(open);
        await store.saveWatchItems([{ ...open, ...closed }]);
        await store.saveWatchItems([open]);
        const met = { state: 'met', closedBy: 'evidence', closedAt: at(3) } as const;
        await store.saveWatchItems([{ ...open, ...met }]);
        expect(await store.findWatchItem(open.id)).toEqual({ ...open, ...closed });
        await store.saveWatchItems([{ ...open, ...closed, state: 'met' }]);
        expect(await store.listWatchItems({ storyId, state: 'met' })).toHaveLength(1);
        expect(await store.listWatchItems({ state: 'open' })).toEqual([]);
      });

      it('holds replies, decides on them, and never answers an e-mail address', async () => {
        const reply = {
          kind: 'reply' as const,
          id: 'reply-1' as ReplyId,
          storyId,
          name: 'A reader',
          text: 'Thank you.',
          receivedAt: at(0),
          state: 'held' as const,
        };
        await store.addReply(reply, 'reader@mail.example');
        expect(await store.listReplies({ storyId, state: 'held' })).toEqual([reply]);
        const decided = await store.decideReply(reply.id, 'approved', at(1));
        expect(decided).toEqual({ ...reply, state: 'approved', decidedAt: at(1) });
        expect(await store.decideReply('none' as ReplyId, 'approved', at(1))).toBeUndefined();
        const answers = [await store.listReplies({}), await store.count(), decided];
        expect(JSON.stringify(answers)).not.toContain('mail.example');
      });

      it('knows its outlets', async () => {
        const quay = { kind: 'outlet' as const, id: outletIdOf('Quay Post'), name: 'Quay Post' };
        await store.acceptArticles([sampleArticle('quay', { outlet: quay }), sampleArticle('h')]);
        expect(await store.listOutlets()).toEqual([harbour, quay]);
        expect(await store.findOutlet(quay.id)).toEqual(quay);
      });
    });

    describe('moving articles between stories', () => {
      onFreshStore();

      const idsOf = async (storyId: StoryId, asOf?: string) =>
        (await store.loadStoryArticles(storyId, asOf)).map(({ article }) => article.id).sort();

      it('moves them from the decision on, and leaves the past as it was', async () => {
        const [a, b, c] = ['m1', 'm2', 'm3'].map((key) => sampleArticle(key));
        if (!a || !b || !c) throw new Error('Expected three articles');
        const one = await fileAll([a, b], 'Bridge closed');
        const other = await fileAll([c], 'Bridge shut');
        const before = await store.stampStory(one);
        const move = {
          kind: 'story-move' as const,
          articleId: c.articleId,
          fromStoryId: other,
          toStoryId: one,
          decision: 'merge' as const,
          movedAt: at(120),
        };
        expect(await store.countMoves()).toBe(0);
        await store.moveArticles([move], new Map([[one, 'Bridge closed for good']]));
        expect(await store.listMoves()).toEqual([move]);
        expect(await store.countMoves()).toBe(1);
        expect(await idsOf(one)).toEqual([a, b, c].map(({ articleId }) => articleId).sort());
        expect(await idsOf(one, at(119))).toEqual([a, b].map(({ articleId }) => articleId).sort());
        expect(await idsOf(other)).toEqual([]);
        expect(await idsOf(other, at(119))).toEqual([c.articleId]);
        expect(await store.stampStory(one)).not.toBe(before);
        expect(await store.stampStory(one, at(119))).toBe(before);
        expect((await store.findFiling(c.articleId))?.storyId).toBe(one);
        expect((await store.listFilings()).map(({ storyId }) => storyId)).toEqual([one, one, one]);
        expect((await store.count()).stories).toBe(1);
        expect(await store.listStories({ limit: 5, offset: 0 })).toMatchObject({
          total: 1,
          items: [{ id: one, label: 'Bridge closed for good', articleCount: 3 }],
        });
        expect((await store.listStories({ limit: 5, offset: 0, asOf: at(119) })).total).toBe(2);
        expect((await store.findStory(other))?.id).toBe(one);
        expect((await store.findStory(other, at(119)))?.id).toBe(other);
        const { items } = await store.search('round m3', { limit: 5, offset: 0 });
        expect(items[0]?.storyId).toBe(one);

        // What was on its way into the story that is gone goes where it went.
        const late = sampleArticle('m4');
        await store.acceptArticles([late]);
        const filing = { articleId: late.articleId, storyId: other, filedAt: at(130) };
        await store.saveFilings([filing], []);
        expect((await store.findFiling(late.articleId))?.storyId).toBe(one);
        const found = await store.findFilings([a.articleId, late.articleId]);
        expect(found.map(({ storyId }) => storyId)).toEqual([one, one]);

        // Merged back, the id means the story again.
        const back = { fromStoryId: one, toStoryId: other, movedAt: at(140) };
        const articles = [a, b, c, late].map(({ articleId }) => ({ ...move, ...back, articleId }));
        await store.moveArticles(articles, new Map());
        expect((await store.findStory(other))?.articleCount).toBe(4);
        expect((await store.findStory(one))?.id).toBe(other);
      });
    });
  });
}
