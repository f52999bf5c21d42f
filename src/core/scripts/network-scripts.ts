import type { Script } from './script.ts';
import { numberTwice, signature } from './signature.ts';

const news = '{% for one in news %}{{ one }} {% else %}{{ nil | blank: "your news, in a sentence" }} {% endfor %}';
const ofUse = '{{ nil | blank: "an article, an event or a question that fits them, with the link" }}';

export const networkScripts: readonly Script[] = [
  {
    id: 'event-note',
    title: 'A note after an event',
    variants: [
      {
        medium: 'handwritten',
        body: `Dear {{ person.first_name | blank: "name" }},
{{ late }} It was good to meet you {{ touch.when | blank: "this week" }}.
I enjoyed {{ touch.about | reword: "what you talked about" }}.
I look forward to more.
{{ owner.name | blank: "your name" }}`,
        late: 'This is a little late, and meant as much.',
      },
    ],
  },
  {
    id: 'promise',
    title: 'What you promised',
    variants: [
      {
        medium: 'email',
        subject: 'As promised: {{ touch.promised | blank: "what you promised" }}',
        body: `Dear {{ person.first_name | blank: "name" }},

{{ late }} Here is {{ touch.promised | blank: "what you promised" }}: {{ nil | blank: "the link" }}

I thought of you because {{ nil | blank: "one sentence on why it is of use to them" }}.

${signature}`,
        late: 'This took me longer than I said.',
      },
    ],
  },
  {
    id: 'linkedin',
    title: 'Ask to connect',
    variants: [
      {
        medium: 'linkedin',
        body: `{{ person.first_name | blank: "Name" }}, it was good to meet you {{ touch.when | blank: "this week" }}. {{ late }} I enjoyed our talk and would like to stay in touch. {{ owner.first_name | blank: "Your name" }}`,
        late: 'I meant to ask sooner.',
      },
    ],
  },
  {
    id: 'touch-base',
    title: 'Be in touch',
    variants: [
      {
        medium: 'email',
        subject: 'I thought of you',
        body: `Dear {{ person.first_name | blank: "name" }},

{{ late }} This made me think of you{% if touch.about %} and of our last talk{% endif %}: ${ofUse}

It may be of use to you because {{ nil | blank: "one sentence" }}. Nothing to answer. I hope that you are well.

${signature}`,
        late: 'It has been longer than I meant.',
      },
      {
        medium: 'spoken',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {{ late }} I came upon something that fits you: ${ofUse}. How are you?

Last time: {{ touch.about | reword: "what you last talked about" }}. Ask how it went, and listen.`,
        late: 'It has been longer than I meant.',
      },
      {
        medium: 'voicemail',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {{ late }} I came upon something that may be of use to you: {{ nil | blank: "what it is, in one sentence" }}. I will send it by e-mail, and nothing needs an answer. ${numberTwice}`,
        late: 'It has been longer than I meant.',
      },
      {
        medium: 'linkedin',
        body: `Hello {{ person.first_name | blank: "name" }}! {{ late }} This made me think of you: {{ nil | blank: "link" }}. It may be of use because {{ nil | blank: "half a sentence" }}. I hope you are well! {{ owner.first_name | blank: "Your name" }}`,
        late: 'It has been longer than I meant.',
      },
    ],
  },
  {
    id: 'meet-in-person',
    title: 'Meet face to face',
    variants: [
      {
        medium: 'email',
        subject: 'Coffee?',
        body: `Dear {{ person.first_name | blank: "name" }},

{{ late }} It has been too long since we sat at one table. Would {{ nil | blank: "a day and hour" }} or {{ nil | blank: "another day and hour" }} suit you, at {{ meeting.place | blank: "a place near them" }}? The coffee is on me, and I would like to hear about {{ nil | blank: "something that matters to them" }}.

${signature}`,
        late: 'I have meant to ask for a while.',
      },
      {
        medium: 'spoken',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {{ late }} It has been too long since we sat at one table. Would {{ nil | blank: "a day and hour" }} or {{ nil | blank: "another day and hour" }} suit you, at {{ meeting.place | blank: "a place near them" }}? I would like to hear about {{ nil | blank: "something that matters to them" }}.`,
        late: 'I have meant to ask for a while.',
      },
    ],
  },
  {
    id: 'new-year-card',
    title: 'New Year’s card',
    variants: [
      {
        medium: 'handwritten',
        body: `Dear {{ person.first_name | blank: "name" }},
{{ late }} A happy and healthy New Year to you{% if organization.name %} and to all at {{ organization.name }}{% endif %}.
${news}
{{ nil | blank: "what you are working on" }}
{{ nil | blank: "a wish or a memory that is theirs alone" }}
{{ owner.name | blank: "your name" }}`,
        late: 'This comes a little after the bells.',
      },
    ],
  },
  {
    id: 'reconnect',
    title: 'Renew the contact',
    variants: [
      {
        medium: 'email',
        subject: 'It has been a while',
        body: `Dear {{ person.first_name | blank: "name" }},

{{ late }} It has been a while{% if touch.about %}, and I still think of {{ touch.about | reword: "your last talk" }}{% endif %}. How are you, and what keeps you busy?

From me: ${news}

And something for you: ${ofUse}

Nothing to answer, unless you feel like it.

${signature}`,
        late: 'I have meant to be in touch for a while.',
      },
      {
        medium: 'spoken',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {{ late }} It has been a while, and I wanted to hear how you are.

Listen first. Then, in two sentences: ${news}

And something for them: ${ofUse}`,
        late: 'I have meant to be in touch for a while.',
      },
      {
        medium: 'voicemail',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {{ late }} It has been a while. I came upon something that may be of use to you: {{ nil | blank: "what it is, in one sentence" }}. I would be glad to hear how you are. ${numberTwice}`,
        late: 'I have meant to be in touch for a while.',
      },
    ],
  },
  {
    id: 'reconnect-ask',
    title: 'Now ask',
    variants: [
      {
        medium: 'email',
        subject: 'A question',
        body: `Dear {{ person.first_name | blank: "name" }},

{{ late }} It was good to hear from you. May I ask you something? I am looking into {{ referral.about | blank: "what you look into" }}, and would value your view: {{ nil | blank: "one clear question" }}

If it is easier to talk, 15 minutes would do. And please tell me what I can do for you.

${signature}`,
        late: 'I meant to ask sooner.',
      },
      {
        medium: 'spoken',
        body: `Hello {{ person.first_name | blank: "name" }}, this is {{ owner.name | blank: "your name" }}. {{ late }} It was good to hear from you. May I ask you something? I am looking into {{ referral.about | blank: "what you look into" }}: {{ nil | blank: "one clear question" }} And what can I do for you?`,
        late: 'I meant to ask sooner.',
      },
    ],
  },
];
