// Puts the page together.
import { forgetSession } from './api.js';
import { ChatWindow } from './chat.js';
import { show } from './dom.js';
import { follow } from './stream.js';
import { say } from './words.js';

const CITIZEN_COMMANDS = ['lapor', 'laporanku', 'status', 'darurat', 'bahasa', 'privasi', 'bantuan'];
const START_CODE = /^[A-Za-z0-9_-]{1,64}$/;

const windows = document.getElementById('windows');
const connection = document.getElementById('connection');
const title = document.title;
let unread = 0;

/** A new window at the end of the page. */
export function openWindow(kind) {
  const root = document.getElementById('window').content.firstElementChild.cloneNode(true);
  root.dataset.kind = kind;
  windows.append(root);
  return root;
}

function shown(state) {
  connection.dataset.state = state;
  connection.textContent = ChatWindow.connection(state);
}

function count(news) {
  if (document.hidden) unread += news;
  document.title = unread > 0 ? `(${unread}) ${title}` : title;
}

document.addEventListener('visibilitychange', () => {
  if (!document.hidden) unread = 0;
  count(0);
});

function begin(citizen) {
  const code = new URLSearchParams(location.search).get('start') ?? '';
  citizen.composer.command(START_CODE.test(code) ? `/start ${code}` : '/start');
  citizen.composer.words.focus();
}

function offerToForget(citizen) {
  const dialog = document.getElementById('forget');
  dialog.addEventListener('close', async () => {
    if (dialog.returnValue !== 'yes') return;
    await forgetSession();
    citizen.outbox.clear();
    location.assign('/');
  });
  return { label: say('forget'), act: () => dialog.showModal() };
}

async function openCitizen(onNews) {
  const root = openWindow('citizen');
  const citizen = new ChatWindow(root, '/webchat', onNews);
  citizen.name(say('citizen'), say('citizenLog'));
  citizen.composer.commands(CITIZEN_COMMANDS, [offerToForget(citizen)]);
  root.querySelector('.begin').addEventListener('click', () => begin(citizen));
  await citizen.open();
  follow(
    () => `/webchat/events?after=${citizen.log.last}`,
    { line: (entry) => citizen.receive([entry]) },
    (state) => {
      shown(state);
      if (state === 'connected') citizen.outbox.flush();
    },
    () => citizen.catchUp(),
  );
  return citizen;
}

if (document.body.dataset.demonstration === 'true') {
  show(document.getElementById('demonstration'), true);
  const { openStaff, tabs } = await import('./staff.js');
  const mark = tabs();
  await openCitizen((news) => {
    count(news);
    mark('citizen', news);
  });
  openStaff(openWindow('staff'), (news) => mark('staff', news));
} else {
  await openCitizen(count);
}
