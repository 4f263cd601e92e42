# What zhauap says in English. Variables and plural forms: https://projectfluent.org

## /start and /help

start-intro =
    I answer questions about { $articles ->
        [one] one news article
       *[other] { $articles } news articles
    }: with the very sentences that answer them, and with their source.
examples-heading = For example:
example-question = Who signed the agreement?
start-more = Ask in English, Russian or Kazakh, in your own words. More: /help
start-questions = Or tap one of these questions:
help-private = In a private chat, just write your question: who, when, what, where, how many, why, how, or one that takes yes or no.
help-group = In a group, write /ask and your question, mention @{ $bot }, or reply to one of my messages. I stay out of every other conversation.
help-answer = Each answer comes with the sentence it was found in, word for word, and its article, outlet and date. When my articles do not say, I tell you so.
help-inline = In any chat, write @{ $bot } and your question to send an answer there.
help-articles = /latest shows the newest articles, /articles all of them. /language chooses the language I write in.

## When there is nothing to answer

ask-how = Please add the question itself, for example:
unknown-command = I do not know this command. Just write your question, or see /help
unsupported = I can only read text. Please write your question in words.
failure = Something went wrong on my side, and your question was not answered. Please try again.
flood =
    That was more than { $questions } questions in a minute. Please go on in { $seconds ->
        [one] a second
       *[other] { $seconds } seconds
    }: what you write before that stays unanswered.
button-helpful = 👍 Helpful
button-not-helpful = 👎 Not helpful
noted-helpful = Thank you! Noted: this helped.
noted-not-helpful = Thank you. Noted: this did not help. We will look into it.
button-stale = This button is from an older message and no longer works. Please ask again.
button-failure = That did not work: something went wrong on my side. Please try again.
too-many-questions =
    These are the answers to the first { $answered ->
        [one] question
       *[other] { $answered } questions
    }. Please send the others separately.

## Answers

nearest =
    My articles give no direct answer. The nearest { $passages ->
        [one] passage
       *[other] passages
    }:
refusal-no-words = I found no words to look for in this message. Please ask in words.
refusal-too-long = This question is too long for me. Please ask it in a sentence or two.
refusal-unknown-words = My articles say nothing about this: the words of your question do not occur in them.
refusal-weak-evidence = My articles do not answer this.
courtesy-thanks = You are welcome. Ask on whenever you like.
courtesy-greeting = Hello! Ask me something about the news I have; /help shows examples.
courtesy-farewell = Goodbye! I am here whenever you have a question.
understood-as = Understood as: { $question }
repairs = Showing results for { $to } instead of { $from }.
quoted = “{ $text }”
list = { $items } and { $last }

## What the articles cover

coverage-articles =
    What I do know: { $articles ->
        [one] one article
       *[other] { $articles } articles
    }.
coverage-dates = Published: { $from } – { $to }
coverage-date = Published: { $date }
coverage-outlets = Outlets: { $outlets }
coverage-titles = Among them:
near-questions = I can answer:

## /latest and /articles

latest-heading = The newest articles
articles-heading = My articles, the newest first
articles-search = Articles on
articles-range = { $from }–{ $to } of { $total }
articles-read = Tap a number to read the article.
articles-hint = Tap a number to read the article. To search, write /articles and a word or two.
articles-none = No article holds these words.
articles-empty = I have no articles yet.
article-gone = This article is no longer among mine.

## Inline mode

button-article = Read the article
button-more-evidence = More evidence
button-other = Or: { $article }
button-back = Back to the answer
button-cited = To the cited sentence
no-more-evidence = I found no more evidence for this.
passage-of = Passage { $number } of { $total }
page-of = Page { $page } of { $pages }
inline-more = Ask in the private chat
inline-none = No answer in my articles
inline-nothing = No articles yet

## /language

language-choose = Which language shall I write in? The excerpts stay in the language of their article.
language-each = That of each question
language-chosen = From now on I write in English here.
language-each-chosen = From now on I write in the language of each question.
language-admins = Only the administrators of this group can choose its language.

## What Telegram shows of the bot, and its menu

bot-name = Zhauap: answers from the news
bot-description =
    Ask about the news in English, Russian or Kazakh. I answer with the very sentences of the articles, word for word, and name the source. When my articles do not say, I tell you so.
bot-short-description = Answers questions about news articles, word for word and with the source.
command-ask = Ask a question: /ask and the question
command-latest = The newest articles
command-articles = All articles, or those on a subject
command-language = The language I write in
command-help = How to ask
command-privacy = What I store
command-forget = Delete what I store about you
command-stats = What was asked and answered
command-unanswered = Questions without an answer
command-reload = Read the articles anew

## Dates

month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
date-day = { $day } { month } { $year }
date-month = { month } { $year }
date-year = { $year }
date-inferred = { $date } (year inferred)
date-no-year = { $day } { month } (year not given)
reported-day = Reported on { date-day }
reported-month = Reported in { date-month }
reported-year = Reported in { date-year }
as-of-day = as of { date-day }
as-of-month = as of { date-month }
as-of-year = as of { date-year }

## /privacy, /forget and /cancel

privacy-questions =
    I keep your questions and my answers for { $days ->
        [one] one day
       *[other] { $days } days
    }, so that the buttons under an answer work and I understand what a follow-up leans on.
privacy-groups =
    In a group I know for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } who asked a question, and then no longer.
privacy-feedback = I keep whether an answer helped you, and the language you chose. The people who run this bot see questions that I could not answer or whose answer did not help: without your name.
privacy-never = Of you yourself I keep the number that Telegram gave our chat: no name, no phone number, no picture. Nothing goes to anyone else, and what you ask me inline in other chats is not kept.
privacy-forget = /forget deletes what I keep of you.
forget-ask = Shall I delete what I keep of you: your questions with my answers, your opinions of them and your language? The buttons under earlier answers will no longer work.
forget-in-private = Please send me /forget in a private chat.
forget-done = Deleted: I keep nothing of you any more.
forget-nothing = Nothing was deleted.
button-forget-all = Delete
button-forget-nothing = Keep
cancel-nothing = There is nothing to cancel. Just write your question.

## For operators

stats-articles = Articles: { $articles }
stats-running = Running for: { $days ->
        [0] {""}
       *[other] { $days } d{" "}
    }{ $hours } h { $minutes } min
stats-memory = Memory: { $megabytes } MB
stats-period =
    { $days ->
        [one] The last 24 hours
       *[other] The last { $days } days
    }
stats-questions =
    { $questions ->
        [0] No questions
        [one] One question
       *[other] { $questions } questions
    }{ $chats ->
        [0] {""}
        [one] {" "}from one chat
       *[other] {" "}from { $chats } chats
    }
stats-grades = Answered: { $answer } · only the nearest passage: { $nearest } · not answered: { $none }
stats-languages = English: { $en } · Russian: { $ru } · Kazakh: { $kk }
stats-verdicts = Helpful: { $helpful } · not helpful: { $notHelpful }
open-heading =
    { $questions ->
        [one] One question that was
       *[other] { $questions } questions that were
    } not answered or whose answer did not help:
open-none = Every question was answered, and nobody has complained.
open-unanswered =
    { $times ->
        [one] not answered
       *[other] not answered { $times } times
    }
open-disliked =
    { $times ->
        [one] did not help
       *[other] did not help { $times } times
    }
open-export = All of them, for the evaluator:
reload-done =
    Done. I now answer from { $articles ->
        [one] one article
       *[other] { $articles } articles
    }.
reload-changes = New: { $added } · changed: { $changed } · removed: { $removed }
reload-rejected =
    { $files ->
        [one] One file was left out:
       *[other] { $files } files were left out:
    }
reload-failed = The articles could not be read. I go on answering from the ones before.
error-report =
    ⚠️ { $times ->
        [one] Something failed.
       *[other] Something failed { $times } times.
    }
error-report-log = The log says more. I will not report this error again within the hour.

## Articles that are quoted, not shown whole

button-about = About the article
button-source = Read at the source
article-at-source = I only quote this article. Its whole text is at the source.
article-excerpts = I only quote this article: it may not be shown here in full.

## Digests: what they look like, and mistakes in typed commands

digest-title = News digest
digest-nothing-new = Nothing new since the last digest.
digest-no-articles = There are no articles for this digest yet.
digest-also = Also:
digest-more =
    { $more ->
        [one] And one more new article
       *[other] And { $more } more new articles
    }
digest-questions = Today’s questions
digest-mistake-command = I do not know “{ $value }”.
digest-mistake-missing = Something is missing after that word.
digest-mistake-extra = I do not know what to do with “{ $value }”.
digest-mistake-time = “{ $value }” is not a time of day.
digest-mistake-no-time = At what time?
digest-mistake-day = “{ $value }” is not a day of the week.
digest-mistake-no-day = On which days?
digest-mistake-zone = I know no time zone “{ $value }”.
digest-mistake-articles = A digest has 1 to 20 articles, not “{ $value }”.
digest-mistake-no-words = Which words?
digest-mistake-many-words = That is more than 20 words and phrases.
digest-mistake-long-words = “{ $value }” is too long.
digest-mistake-empty-words = “{ $value }” stands in any article: it cannot tell which ones to choose.
digest-mistake-language = I write in en, ru and kk, not in “{ $value }”.
digest-mistake-switch = It is either on or off, not “{ $value }”.
digest-mistake-title = The title is too long, or empty.
digest-mistake-hashtag = “{ $value }” cannot be a hashtag: it takes letters, digits and _, and not digits alone.
digest-mistake-many-hashtags = That is more than 10 hashtags.
digest-mistake-order = The order is newest or important, not “{ $value }”.
digest-mistake-empty = When nothing is new I skip the digest, or tell: not “{ $value }”.
digest-mistake-form = Like this:
digest-import-json = This is not the JSON of an export.
digest-import-version = The export has to say version { $example }.
digest-import-missing = { $field } is missing, for example { $example }
digest-import-unknown = I know no { $field }.
digest-import-wrong = { $field } is wrong. It could be { $example }

## Digests of channels and groups: linking and /digest

command-digest = Digests of the news for your channel or group
help-digest = Do you run a channel or a group? /digest posts the news there, when you choose and about what you choose.
linked-ready = I may post in “{ $title }” now. Choose when its digest comes and what is in it; until then I post nothing there.
linked-no-right = I was added to “{ $title }”, but I may not post there. Give me the right to post messages, and then write /digest here.
linked-again = I may post in “{ $title }” again. Its digest is still turned off: open it and turn it on.
digest-stopped-unreachable =
    I was removed from “{ $title }”, so its digest has stopped. I keep its settings for { $days ->
        [one] one day
       *[other] { $days } days
    }, in case I am added again.
button-digest-open = Set up the digest
button-add-channel = Add me to a channel
button-add-group = Add me to a group

panel-list = Which digest? Tap its chat, or write its number with a command, such as
panel-none = I know of no channel or group where you and I may both post. Add me to one as an administrator who may post messages, then write /digest here. If I am there already, name it:
panel-for-yourself = To have the news sent to yourself, write
panel-refused = I can do nothing for you there. I have to be an administrator of that chat, and you have to be one who may post in it. If that is so, please try again in a moment.
panel-stale = This button does not work any more. Open the digest anew: /digest
panel-numbers = Numbers are those of the list that I showed last. Here it is again.
panel-group = The digest of this chat is set up in our private chat.
panel-group-admins = Only administrators of this chat can set up its digest.
panel-anonymous = I cannot tell who writes anonymously. Open the digest in our private chat: there I ask Telegram whether you are an administrator.

panel-heading = Digest for { $title }
panel-on = On. The next one: { $when }
panel-on-skipped = On. The next one, { $when }, will be left out
panel-on-by-hand = On, without a schedule: it comes when you send it
panel-paused = Paused
panel-off = Turned off
panel-off-unreachable = Stopped: I was removed from the chat
panel-off-admin-left = Stopped: whoever set it up may not post there any more
panel-off-no-right = Stopped: I may not post there
panel-no-right = I may not post there: make me an administrator who may post messages.
panel-schedule = When: { $schedule }
panel-zone = Time zone: { $zone }, where it is { $time } now
panel-articles =
    Articles: { $articles } at most, { $order ->
        [important] the most important first
       *[newest] the newest first
    }
panel-include = Only about: { $words }
panel-exclude = Nothing about: { $words }
panel-language = Language: { $language }
panel-title = Heading: { $title }
panel-hashtags = Hashtags: { $hashtags }
panel-manner =
    { $silent ->
        [yes] Without a sound
       *[no] With a sound
    }, { $previews ->
        [yes] with link previews
       *[no] without link previews
    }
panel-empty =
    When nothing is new: { $empty ->
        [tell] one line says so
       *[skip] nothing is posted
    }
panel-typing = You can also write here what to change, for ten minutes from now:
panel-done = Done.

schedule-daily = every day at { $time }
schedule-weekdays = Monday to Friday at { $time }
schedule-weekend = Saturday and Sunday at { $time }
schedule-days = { $days } at { $time }
schedule-none = only when you send it
weekday =
    { $day ->
        [mon] Mon
        [tue] Tue
        [wed] Wed
        [thu] Thu
        [fri] Fri
        [sat] Sat
       *[sun] Sun
    }
moment = { $weekday }, { $date }, { $time }

button-when = When
button-zone = Time zone
button-articles =
    { $articles ->
        [one] one article
       *[other] { $articles } articles
    }
button-filters = Subjects
button-wording = Heading, hashtags
button-language = Language: { $language }
button-order =
    { $order ->
        [important] Most important first
       *[newest] Newest first
    }
button-silent =
    { $silent ->
        [yes] Sound: off
       *[no] Sound: on
    }
button-previews =
    { $previews ->
        [yes] Previews: on
       *[no] Previews: off
    }
button-empty =
    { $empty ->
        [tell] Nothing new: say so
       *[skip] Nothing new: skip
    }
button-preview = Preview
button-now = Post now
button-pause = Pause
button-resume = Resume
button-turn-on = Turn on
button-skip = Skip the next one
button-unskip = Do not skip it
button-history = History
button-export = Export
button-off = Turn off
button-chats = ‹ All chats
button-panel = ‹ Back
button-every-day = Every day
button-weekdays = Mon–Fri
button-by-hand = No schedule
button-usual-heading = Usual heading
button-no-hashtags = No hashtags
button-no-include = On every subject
button-no-exclude = Leave out nothing
button-confirm-now = Yes, post it now
button-confirm-off = Yes, turn it off

panel-ask-when = Tap the days, then the hour and the minutes. Or write:
panel-ask-zone = Tap the time zone, or write any other:
panel-ask-language = In which language shall I write around the articles? The articles keep their own.
panel-ask-filters = Articles are chosen by words, people or outlets. Write them here, separated by commas:
panel-ask-wording = Write here the heading that stands above each digest, and hashtags for its end:
panel-ask-off = Turn off the digest for { $title }? What still waits to be posted is withdrawn. Its settings stay.
panel-ask-now =
    Post in { $title } now? It would be { $parts ->
        [one] one message, which begins like this:
       *[other] { $parts } messages, the first of which begins like this:
    }

preview-nothing = Nothing would be posted now: no article is new for this digest.
preview-above = Above is what I would post now.
now-sending =
    On its way, in { $parts ->
        [one] one message
       *[other] { $parts } messages
    }. I report here when it is posted.
now-nothing = Nothing is posted: no article is new for this digest.
now-done = This digest was posted just now: a second press posts nothing.
now-old = That question is too old. Here is the digest as it would be now.

history-heading = The last digests for { $title }
history-none = No digest has been made yet.
history-scheduled = as planned
history-late = late, planned for { $when }
history-by-hand = by hand
history-empty = nothing was new
history-skipped = left out
history-missed = missed: I was not running at the time
history-sent =
    { $parts ->
        [one] posted
       *[other] posted in { $parts } messages
    }
history-waiting =
    { $parts ->
        [one] one message still to be posted
       *[other] { $parts } messages still to be posted
    }
history-uncertain =
    { $parts ->
        [one] one message perhaps not posted
       *[other] { $parts } messages perhaps not posted
    }
history-failed =
    { $parts ->
        [one] one message not posted
       *[other] { $parts } messages not posted
    }
history-dropped =
    { $parts ->
        [one] one message withdrawn
       *[other] { $parts } messages withdrawn
    }
history-reason = { $what } ({ $reason })

export-hint = To set up this digest again, or another one the same way, send me the text below behind
export-all = The settings of all your digests. To set them up again, send me the text below behind
import-what = Which settings? Send me what /digest export gave you, behind /digest import
import-done =
    { $digests ->
        [one] One digest is set up.
       *[other] { $digests } digests are set up.
    }
import-nothing = I have changed nothing:
import-broken = This is no export of mine: I cannot read it.
import-refused = { $chat }: I can do nothing for you there

typed-mistakes = I have changed nothing, because I did not understand this:
typed-too-many = I have changed nothing: I take { $most } digests at once at most.
typed-help = What can be set, behind /digest and the chat. Several lines are several commands.

## Articles that operators send

source-facts =
    { $lang ->
        [ru] Russian
        [kk] Kazakh
       *[en] English
    } · { $sentences ->
        [one] one sentence
       *[other] { $sentences } sentences
    } · { $characters ->
        [one] one character
       *[other] { $characters } characters
    }
source-ask = Shall I add this article?
source-copy = I have this article already:
source-known = I have an article from this address already:
source-added = Added. From now on I can be asked about:
source-saved = Saved. I am reading it…
source-declined = Nothing was added.
source-no-text = I can add texts only: files that end in “.txt”, “.md” or “.html”.
source-wordless = This post has no text that I could add.
source-too-large = This file is too large: I take { $megabytes } MB at most.
source-not-loaded = I could not download this file. Please send it again.
source-unreadable = This is no article that I can read:
source-not-saved = The article could not be saved:
source-left-out = Saved, but it is not among my articles yet:
withdraw-ask = Shall I withdraw this article?
withdraw-what = Its file moves to the folder “withdrawn” of the bot’s data, and the digests of the last days that show it are put right.
withdraw-done = Withdrawn:
withdraw-not-yet = The file has moved, but I still answer from its text, for it is my only article:
withdraw-failed = The file could not be moved:
button-withdraw = Withdraw
button-withdraw-no = Keep
button-source-add = Add
button-source-quoted = Add, only to be quoted
button-source-whole = Add, may be shown whole
button-source-no = Do not add

## What becomes of digests: told to their admins, readers and operators

digest-missed-reader = Your digest could not be sent: I was not running. What it would have said will be in the next one.
privacy-admins = Of a channel or group where I post digests I keep who its admins were when I was added, and which of them set the digest up. /forget deletes that too: the digests that you have set up there stop, until another admin turns them on.
report-missed = The digest of “{ $title }” was due while I was not running, and too long ago to post it now. What it would have said will be in the next one, { $date }.
report-admin-left = You may not post in “{ $title }” any more, so I have stopped its digest. Another admin of the chat can turn it on with /digest
report-no-right = I may not post in “{ $title }” any more, so I have stopped its digest. Once I have the right again, turn it on with /digest
report-unreachable = I cannot write in “{ $title }” any more, so I have stopped its digest. Add me again, and turn it on with /digest
report-uncertain =
    I do not know whether { $parts ->
        [one] the digest
       *[other] message { $part } of { $parts } of the digest
    } in “{ $title }” was posted: the connection broke before Telegram answered. So that it does not stand there twice, I leave it to you. Please look:
report-failed =
    Telegram did not take { $parts ->
        [one] the digest
       *[other] message { $part } of { $parts } of the digest
    } for “{ $title }”: { $reason }
report-too-old = The digest of “{ $title }” could not be posted for a day, and I have given it up.
report-posted = Posted in “{ $title }”.
button-report-there = It is there
button-report-send = Send it
report-there-done = Good: I send nothing.
report-send-done = It is on its way.
report-settled = This is settled already.
report-not-yours = Only an admin of the chat who may post there can decide this.
report-ask-later = Telegram does not tell me now whether you may decide this. Please try again in a minute.
withdrawn = This article was withdrawn.
start-subscription-stopped = You blocked me, so your digest has stopped. /subscribe turns it on again.
broadcast-progress = Digests on their way: { $done } of { $total }
broadcast-done = Digests are sent: { $total } messages in { $minutes ->
        [0] less than a minute
        [one] one minute
       *[other] { $minutes } minutes
    }.
broadcast-waiting = Still waiting: { $waiting }. Telegram has asked to try them later.
broadcast-outcomes = Arrived: { $sent } · blocked: { $blocked } · failed: { $failed } · perhaps twice: { $repeated } · perhaps not: { $uncertain }
stats-digests = Digests go to readers: { $readers } · channels: { $channels } · groups: { $groups }
stats-sent = In the last 24 hours: { $sent } sent · { $waiting } waiting · { $failed } not sent · { $repeats } perhaps twice · { $uncertain } perhaps not

## /subscribe: a reader’s own digest

command-subscribe = News sent to you at a time you choose
command-unsubscribe = No more news by itself
help-subscribe = /subscribe sends you the news at a time you choose, on the topics you choose; /unsubscribe ends that.
subscription-offer = I can send you a digest of the news: the new articles by their headlines, with how they begin and where they are from. When shall it come?
subscription-offer-when = The times are those of { $zone }, where it is { $time } now; you can choose another time zone afterwards. Any other time, and your topics, you can write like this:
subscription-on = Your digest comes { $schedule }.
subscription-next = The next one: { $when }. Time zone: { $zone }, where it is { $time } now.
subscription-skipped = It will be left out.
subscription-no-days = Your digest has no days on which it comes. Choose some under “When”.
subscription-articles =
    In it: { $articles ->
        [one] one new article, { $order ->
            [important] the most important one
           *[newest] the newest one
        }
       *[other] up to { $articles } new articles, { $order ->
            [important] the most important first
           *[newest] the newest first
        }
    }. When nothing is new, nothing comes.
subscription-typed = You can also write:
subscription-form-daily = daily 18:30
subscription-form-weekly = weekly mon 09:00 human rights
subscription-form-zone = zone Asia/Almaty
subscription-off = You get no digest any more. I keep what you chose, in case you come back.
subscription-stopped = Your digest has stopped.
subscription-none = You have no digest. /subscribe shows what it would be.
subscription-in-group = Your own digest is set up in our private chat: write /subscribe there. For this chat, an administrator can set one up with /digest.
subscription-unheld = No article is about this as yet: { $words }. I go on looking.
subscription-sending = On its way.
subscription-nothing-new = Nothing is new since your last digest.
button-subscription-now = Send me one now
button-subscribe-again = Send me a digest again
button-unsubscribe = Unsubscribe
digest-foot = Settings, unsubscribe
privacy-digest =
    If you have a digest sent to you, I keep when it comes, your time zone and your topics, until you have them deleted. If you unsubscribe, I delete them after { $days ->
        [one] one day
       *[other] { $days } days
    }. What each digest held I keep as long.

## /feeds, for operators

command-feeds = Feeds that articles are taken from
feeds-none = No feed is followed yet. Add one like this:
feeds-heading =
    { $feeds ->
        [one] One feed is followed
       *[other] { $feeds } feeds are followed
    }
feeds-typed = You can also write:
feeds-forms = That is not how feeds are set. Like this:
feed-state =
    { $articles ->
        [0] No articles so far
        [one] One article so far
       *[other] { $articles } articles so far
    } · { $next ->
        [ended] the feed says that it has ended
        [soon] not read yet
       *[read] last read: { $when }
    }
feed-manner =
    { $whole ->
        [yes] Its articles may be shown whole.
       *[no] Its articles are only quoted.
    }
feed-configured = set in FEEDS
feed-added =
    I follow “{ $title }” from now on. It has { $items ->
        [0] no items at the moment.
        [one] one item, which I am reading.
       *[other] { $items } items, which I am reading.
    }
feed-known = I follow “{ $title }” already.
feed-no-url = This is no web address. Like this:
feed-private = { $host } is inside a private network. If I may read from there, name it in the settings:
feed-unreachable = I could not read this address:
feed-no-feed = There is something at this address, but no feed.
feed-other-feeds = This is a page, no feed. It names these feeds:
feed-unknown = I follow no such feed. /feeds shows them all.
feed-removed = I do not follow “{ $title }” any more. Its articles stay.
feed-is-configured = “{ $title }” is set in FEEDS: remove it there.
feed-ask-remove = Shall I no longer follow “{ $title }”? Its articles stay.
button-feed-remove = Remove
button-feed-keep = Keep
button-feed-whole = May be shown whole
button-feed-quoted = Only quote
