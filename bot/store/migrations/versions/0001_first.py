"""The first tables"""

import sqlalchemy as sa
from alembic import op

revision = '0001'
down_revision = None


def upgrade() -> None:
    op.create_table('events',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('actor', sa.Text(), server_default='', nullable=False),
    sa.Column('verb', sa.Text(), server_default='', nullable=False),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('codes', sa.Text(), server_default='', nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_events')),
    sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_events_at'), 'events', ['at'], unique=False)
    op.create_index(op.f('ix_events_case_id'), 'events', ['case_id'], unique=False)
    op.create_table('leases',
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('holder', sa.Text(), server_default='', nullable=False),
    sa.Column('until', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_leases'))
    )
    op.create_table('number_checks',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('service_id', sa.Text(), server_default='', nullable=False),
    sa.Column('number', sa.Text(), server_default='', nullable=False),
    sa.Column('by', sa.Text(), server_default='', nullable=False),
    sa.Column('country', sa.Text(), server_default='', nullable=False),
    sa.Column('outcome', sa.Text(), server_default='', nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_number_checks')),
    sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_number_checks_at'), 'number_checks', ['at'], unique=False)
    op.create_index('ix_number_checks_verified', 'number_checks', ['outcome', 'number', 'at'], unique=False)
    op.create_table('operators',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('role', sa.Text(), server_default='', nullable=False),
    sa.Column('languages', sa.Text(), server_default='', nullable=False),
    sa.Column('countries', sa.Text(), server_default='', nullable=False),
    sa.Column('password', sa.Text(), server_default='', nullable=False),
    sa.Column('totp', sa.LargeBinary(), nullable=True),
    sa.Column('disabled_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('failures', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('locked_until', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_operators')),
    sa.UniqueConstraint('name', name=op.f('uq_operators_name')),
    sqlite_autoincrement=True
    )
    op.create_table('people',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('network', sa.Text(), server_default='', nullable=False),
    sa.Column('locale', sa.Text(), server_default='', nullable=False),
    sa.Column('locale_from', sa.Text(), server_default='', nullable=False),
    sa.Column('script', sa.Text(), server_default='', nullable=False),
    sa.Column('stays_in', sa.Text(), server_default='', nullable=False),
    sa.Column('comes_from', sa.Text(), server_default='', nullable=False),
    sa.Column('discreet', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('stopped', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('state', sa.LargeBinary(), nullable=True),
    sa.Column('turn', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('last_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('leaving', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_people'))
    )
    op.create_index('ix_people_last_at', 'people', ['last_at'], unique=False)
    op.create_table('receipts',
    sa.Column('door', sa.Text(), nullable=False),
    sa.Column('provider_id', sa.Text(), nullable=False),
    sa.Column('rank', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('code', sa.Text(), server_default='', nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('door', 'provider_id', name=op.f('pk_receipts'))
    )
    op.create_index(op.f('ix_receipts_at'), 'receipts', ['at'], unique=False)
    op.create_table('seen',
    sa.Column('door', sa.Text(), nullable=False),
    sa.Column('provider_id', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('door', 'provider_id', name=op.f('pk_seen'))
    )
    op.create_index(op.f('ix_seen_at'), 'seen', ['at'], unique=False)
    op.create_table('tally',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('hour', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('kind', sa.Text(), server_default='', nullable=False),
    sa.Column('flow', sa.Text(), server_default='', nullable=False),
    sa.Column('level', sa.Text(), server_default='', nullable=False),
    sa.Column('country', sa.Text(), server_default='', nullable=False),
    sa.Column('origin', sa.Text(), server_default='', nullable=False),
    sa.Column('locale', sa.Text(), server_default='', nullable=False),
    sa.Column('network', sa.Text(), server_default='', nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tally')),
    sqlite_autoincrement=True
    )
    op.create_table('addresses',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('person_id', sa.Text(), nullable=True),
    sa.Column('network', sa.Text(), nullable=False),
    sa.Column('hash', sa.LargeBinary(), nullable=False),
    sa.Column('hash_key', sa.Integer(), nullable=False),
    sa.Column('door', sa.Text(), server_default='', nullable=False),
    sa.Column('address', sa.LargeBinary(), nullable=True),
    sa.Column('blocked', sa.Text(), server_default='', nullable=False),
    sa.Column('reach', sa.Text(), server_default='', nullable=False),
    sa.Column('heard_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_addresses_person_id'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_addresses')),
    sa.UniqueConstraint('network', 'hash', name=op.f('uq_addresses_network_hash')),
    sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_addresses_person_id'), 'addresses', ['person_id'], unique=False)
    op.create_table('cases',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('person_id', sa.Text(), nullable=True),
    sa.Column('tier', sa.Text(), server_default='', nullable=False),
    sa.Column('reason', sa.Text(), server_default='', nullable=False),
    sa.Column('level', sa.Text(), server_default='', nullable=False),
    sa.Column('tags', sa.Text(), server_default='', nullable=False),
    sa.Column('child', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('locale', sa.Text(), server_default='', nullable=False),
    sa.Column('stays_in', sa.Text(), server_default='', nullable=False),
    sa.Column('comes_from', sa.Text(), server_default='', nullable=False),
    sa.Column('safe_until', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('call_at', sa.Text(), server_default='', nullable=False),
    sa.Column('state', sa.Text(), server_default='', nullable=False),
    sa.Column('owner', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('owner_until', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('version', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('consent', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('consent_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('opened_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('replied_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('read_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('alarm_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('closed_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('outcome', sa.Text(), server_default='', nullable=False),
    sa.Column('own_level', sa.Text(), server_default='', nullable=False),
    sa.ForeignKeyConstraint(['owner'], ['operators.id'], name=op.f('fk_cases_owner')),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_cases_person_id'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_cases')),
    sqlite_autoincrement=True
    )
    op.create_index('ix_cases_person_id', 'cases', ['person_id'], unique=False)
    op.create_index('ix_cases_state', 'cases', ['state', 'tier'], unique=False)
    op.create_index('uq_cases_open_of_person', 'cases', ['person_id'], unique=True, sqlite_where=sa.text("state != 'closed'"), postgresql_where=sa.text("state != 'closed'"))
    op.create_table('plans',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('person_id', sa.Text(), nullable=True),
    sa.Column('level', sa.Text(), server_default='', nullable=False),
    sa.Column('destination', sa.Text(), server_default='', nullable=False),
    sa.Column('arrives_on', sa.Text(), server_default='', nullable=False),
    sa.Column('ok_word', sa.LargeBinary(), nullable=True),
    sa.Column('contact', sa.LargeBinary(), nullable=True),
    sa.Column('consent', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('step', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('missed', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('ends_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_plans_person_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_plans')),
    sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_plans_person_id'), 'plans', ['person_id'], unique=False)
    op.create_table('sessions',
    sa.Column('token', sa.LargeBinary(), nullable=False),
    sa.Column('operator_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('expires_at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['operator_id'], ['operators.id'], name=op.f('fk_sessions_operator_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('token', name=op.f('pk_sessions'))
    )
    op.create_index(op.f('ix_sessions_operator_id'), 'sessions', ['operator_id'], unique=False)
    op.create_table('shifts',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('operator_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('starts_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('ends_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('duty_phone', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['operator_id'], ['operators.id'], name=op.f('fk_shifts_operator_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_shifts')),
    sqlite_autoincrement=True
    )
    op.create_index('ix_shifts_ends_at', 'shifts', ['ends_at'], unique=False)
    op.create_index(op.f('ix_shifts_operator_id'), 'shifts', ['operator_id'], unique=False)
    op.create_table('timers',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('person_id', sa.Text(), nullable=True),
    sa.Column('kind', sa.Text(), server_default='', nullable=False),
    sa.Column('step', sa.Text(), server_default='', nullable=False),
    sa.Column('refs', sa.Text(), server_default='', nullable=False),
    sa.Column('due_at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_timers_person_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_timers')),
    sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_timers_due_at'), 'timers', ['due_at'], unique=False)
    op.create_index(op.f('ix_timers_person_id'), 'timers', ['person_id'], unique=False)
    op.create_table('heard',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('person_id', sa.Text(), nullable=True),
    sa.Column('address_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('door', sa.Text(), server_default='', nullable=False),
    sa.Column('at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('kind', sa.Text(), server_default='', nullable=False),
    sa.Column('meaning', sa.Text(), server_default='', nullable=False),
    sa.Column('step', sa.Text(), server_default='', nullable=False),
    sa.Column('choice', sa.Text(), server_default='', nullable=False),
    sa.Column('words', sa.LargeBinary(), nullable=True),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('message_ref', sa.Text(), server_default='', nullable=False),
    sa.ForeignKeyConstraint(['address_id'], ['addresses.id'], name=op.f('fk_heard_address_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_heard_case_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_heard_person_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_heard')),
    sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_heard_address_id'), 'heard', ['address_id'], unique=False)
    op.create_index(op.f('ix_heard_case_id'), 'heard', ['case_id'], unique=False)
    op.create_index(op.f('ix_heard_person_id'), 'heard', ['person_id'], unique=False)
    op.create_table('notes',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('author', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('words', sa.LargeBinary(), nullable=False),
    sa.Column('at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.ForeignKeyConstraint(['author'], ['operators.id'], name=op.f('fk_notes_author')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_notes_case_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_notes')),
    sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_notes_case_id'), 'notes', ['case_id'], unique=False)
    op.create_table('said',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('person_id', sa.Text(), nullable=True),
    sa.Column('address_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('door', sa.Text(), server_default='', nullable=False),
    sa.Column('lane', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('turn', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('author', sa.Text(), server_default='', nullable=False),
    sa.Column('cause', sa.Text(), server_default='', nullable=False),
    sa.Column('text_id', sa.Text(), server_default='', nullable=False),
    sa.Column('parts', sa.Text(), server_default='', nullable=False),
    sa.Column('step', sa.Text(), server_default='', nullable=False),
    sa.Column('replaces', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('ask_place', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('words', sa.LargeBinary(), nullable=True),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('due_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('expires_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('state', sa.Text(), server_default='', nullable=False),
    sa.Column('why', sa.Text(), server_default='', nullable=False),
    sa.Column('aside', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('tries', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('tried_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('lease_until', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('provider_id', sa.Text(), server_default='', nullable=False),
    sa.Column('refs', sa.Text(), server_default='', nullable=False),
    sa.Column('segments', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('sent_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.ForeignKeyConstraint(['address_id'], ['addresses.id'], name=op.f('fk_said_address_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_said_case_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_said_person_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_said')),
    sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_said_case_id'), 'said', ['case_id'], unique=False)
    op.create_index(op.f('ix_said_person_id'), 'said', ['person_id'], unique=False)
    op.create_index('ix_said_tried', 'said', ['address_id', 'tried_at'], unique=False)
    op.create_index('ix_said_unsettled', 'said', ['address_id', 'lane', 'id'], unique=False, sqlite_where=sa.text("state IN ('ready', 'sending')"), postgresql_where=sa.text("state IN ('ready', 'sending')"))
