"""What the desk itself needs: partners, referrals, alerts, drafts, reviews, links"""

import sqlalchemy as sa
from alembic import op

revision = '0004'
down_revision = '0003'


def upgrade() -> None:
    op.create_table('attempts',
    sa.Column('source', sa.LargeBinary(), nullable=False),
    sa.Column('failures', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('until', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.PrimaryKeyConstraint('source', name=op.f('pk_attempts'))
    )
    op.create_table('remembered',
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('value', sa.LargeBinary(), nullable=False),
    sa.Column('at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_remembered'))
    )
    op.create_table('devices',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('operator_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('token', sa.LargeBinary(), nullable=False),
    sa.Column('mark', sa.Text(), server_default='', nullable=False),
    sa.Column('agent', sa.Text(), server_default='', nullable=False),
    sa.Column('at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('seen_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.ForeignKeyConstraint(['operator_id'], ['operators.id'], name=op.f('fk_devices_operator_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_devices')),
    sa.UniqueConstraint('operator_id', 'token', name=op.f('uq_devices_operator_id_token')),
    sqlite_autoincrement=True
    )
    op.create_table('partners',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('name', sa.Text(), server_default='', nullable=False),
    sa.Column('kind', sa.Text(), server_default='', nullable=False),
    sa.Column('country', sa.Text(), server_default='', nullable=False),
    sa.Column('place', sa.Text(), server_default='', nullable=False),
    sa.Column('languages', sa.Text(), server_default='', nullable=False),
    sa.Column('contact', sa.LargeBinary(), nullable=True),
    sa.Column('words', sa.LargeBinary(), nullable=True),
    sa.Column('made_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('checked_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('checked_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('hidden_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.ForeignKeyConstraint(['checked_by'], ['operators.id'], name=op.f('fk_partners_checked_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_partners')),
    sqlite_autoincrement=True
    )
    op.create_table('recovery',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('operator_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('code', sa.LargeBinary(), nullable=False),
    sa.Column('used_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.ForeignKeyConstraint(['operator_id'], ['operators.id'], name=op.f('fk_recovery_operator_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_recovery')),
    sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_recovery_operator_id'), 'recovery', ['operator_id'], unique=False)
    op.create_table('signed',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('locale', sa.Text(), server_default='', nullable=False),
    sa.Column('part', sa.Text(), server_default='', nullable=False),
    sa.Column('digest', sa.Text(), server_default='', nullable=False),
    sa.Column('by', sa.Text(), server_default='', nullable=False),
    sa.Column('operator_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('texts', sa.Text(), server_default='', nullable=False),
    sa.ForeignKeyConstraint(['operator_id'], ['operators.id'], name=op.f('fk_signed_operator_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_signed')),
    sqlite_autoincrement=True
    )
    op.create_index('ix_signed_locale', 'signed', ['locale', 'part'], unique=False)
    op.create_table('ways_back',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('person_id', sa.Text(), nullable=True),
    sa.Column('word', sa.LargeBinary(), nullable=False),
    sa.Column('at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('used_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('came_from', sa.Text(), server_default='', nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_ways_back_person_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_ways_back')),
    sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_ways_back_person_id'), 'ways_back', ['person_id'], unique=False)
    op.create_index('uq_ways_back_word', 'ways_back', ['word'], unique=True)
    op.create_table('alerts',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('since', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('channel', sa.Text(), server_default='', nullable=False),
    sa.Column('wake', sa.Text(), server_default='', nullable=False),
    sa.Column('turn', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('operator_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('target', sa.Text(), server_default='', nullable=False),
    sa.Column('codes', sa.Text(), server_default='', nullable=False),
    sa.Column('at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('due_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('sent_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('tries', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('bundle', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('state', sa.Text(), server_default='', nullable=False),
    sa.Column('provider_id', sa.Text(), server_default='', nullable=False),
    sa.Column('why', sa.Text(), server_default='', nullable=False),
    sa.Column('answered_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_alerts_case_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['operator_id'], ['operators.id'], name=op.f('fk_alerts_operator_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_alerts')),
    sqlite_autoincrement=True
    )
    op.create_index('ix_alerts_bundle', 'alerts', ['bundle'], unique=False)
    op.create_index(op.f('ix_alerts_case_id'), 'alerts', ['case_id'], unique=False)
    op.create_index('ix_alerts_open', 'alerts', ['due_at', 'id'], unique=False, sqlite_where=sa.text("state IN ('ready', 'sending', 'sent')"), postgresql_where=sa.text("state IN ('ready', 'sending', 'sent')"))
    op.create_index('uq_alerts_step', 'alerts', ['case_id', 'since', 'wake', 'channel', 'turn'], unique=True)
    op.create_table('drafts',
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('operator_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('words', sa.LargeBinary(), nullable=False),
    sa.Column('at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_drafts_case_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['operator_id'], ['operators.id'], name=op.f('fk_drafts_operator_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('case_id', 'operator_id', name=op.f('pk_drafts'))
    )
    op.create_table('links',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('from_person', sa.Text(), nullable=False),
    sa.Column('to_person', sa.Text(), nullable=False),
    sa.Column('operator_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('expires_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('from_code', sa.LargeBinary(), nullable=True),
    sa.Column('to_code', sa.LargeBinary(), nullable=True),
    sa.Column('from_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('to_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('tries', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('state', sa.Text(), server_default='', nullable=False),
    sa.Column('to_case', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('agreed_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('joined_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('before', sa.LargeBinary(), nullable=True),
    sa.Column('undone_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_links_case_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['from_person'], ['people.id'], name=op.f('fk_links_from_person'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['operator_id'], ['operators.id'], name=op.f('fk_links_operator_id')),
    sa.ForeignKeyConstraint(['to_case'], ['cases.id'], name=op.f('fk_links_to_case'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['to_person'], ['people.id'], name=op.f('fk_links_to_person'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['undone_by'], ['operators.id'], name=op.f('fk_links_undone_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_links')),
    sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_links_case_id'), 'links', ['case_id'], unique=False)
    op.create_index(op.f('ix_links_from_person'), 'links', ['from_person'], unique=False)
    op.create_index(op.f('ix_links_to_case'), 'links', ['to_case'], unique=False)
    op.create_index(op.f('ix_links_to_person'), 'links', ['to_person'], unique=False)
    op.create_table('marks',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('person_id', sa.Text(), nullable=True),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('operator_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('reason', sa.Text(), server_default='', nullable=False),
    sa.Column('at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('reviewed_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('reviewed_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('verdict', sa.Text(), server_default='', nullable=False),
    sa.Column('until', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_marks_case_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['operator_id'], ['operators.id'], name=op.f('fk_marks_operator_id')),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_marks_person_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['reviewed_by'], ['operators.id'], name=op.f('fk_marks_reviewed_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_marks')),
    sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_marks_case_id'), 'marks', ['case_id'], unique=False)
    op.create_index(op.f('ix_marks_person_id'), 'marks', ['person_id'], unique=False)
    op.create_table('referrals',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('partner_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('operator_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('consent', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('words', sa.LargeBinary(), nullable=True),
    sa.Column('at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('due_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('confirmed_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('confirmed_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('returned_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('why', sa.Text(), server_default='', nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_referrals_case_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['confirmed_by'], ['operators.id'], name=op.f('fk_referrals_confirmed_by')),
    sa.ForeignKeyConstraint(['operator_id'], ['operators.id'], name=op.f('fk_referrals_operator_id')),
    sa.ForeignKeyConstraint(['partner_id'], ['partners.id'], name=op.f('fk_referrals_partner_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_referrals')),
    sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_referrals_case_id'), 'referrals', ['case_id'], unique=False)
    op.create_table('unmaskings',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('operator_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('reason', sa.LargeBinary(), nullable=True),
    sa.Column('state', sa.Text(), server_default='', nullable=False),
    sa.Column('at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('with_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('granted_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('until', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('reviewed_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('reviewed_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('verdict', sa.Text(), server_default='', nullable=False),
    sa.Column('words', sa.LargeBinary(), nullable=True),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_unmaskings_case_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['operator_id'], ['operators.id'], name=op.f('fk_unmaskings_operator_id')),
    sa.ForeignKeyConstraint(['reviewed_by'], ['operators.id'], name=op.f('fk_unmaskings_reviewed_by')),
    sa.ForeignKeyConstraint(['with_id'], ['operators.id'], name=op.f('fk_unmaskings_with_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_unmaskings')),
    sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_unmaskings_case_id'), 'unmaskings', ['case_id'], unique=False)
    op.create_table('interpretings',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('case_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('heard_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('asked_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('source', sa.Text(), server_default='', nullable=False),
    sa.Column('target', sa.Text(), server_default='', nullable=False),
    sa.Column('words', sa.LargeBinary(), nullable=False),
    sa.Column('at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('taken_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('taken_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('answer', sa.LargeBinary(), nullable=True),
    sa.Column('answered_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.ForeignKeyConstraint(['asked_by'], ['operators.id'], name=op.f('fk_interpretings_asked_by')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_interpretings_case_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['heard_id'], ['heard.id'], name=op.f('fk_interpretings_heard_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['taken_by'], ['operators.id'], name=op.f('fk_interpretings_taken_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_interpretings')),
    sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_interpretings_case_id'), 'interpretings', ['case_id'], unique=False)
    op.create_index(op.f('ix_interpretings_heard_id'), 'interpretings', ['heard_id'], unique=False)
    op.add_column('cases', sa.Column('source', sa.Text(), server_default='', nullable=False))
    op.add_column('cases', sa.Column('waits_from', sa.BigInteger(), server_default=sa.text('0'), nullable=False))
    op.add_column('cases', sa.Column('handed_by', sa.Integer(), server_default=sa.text('0'), nullable=False))
    op.add_column('heard', sa.Column('media', sa.LargeBinary(), nullable=True))
    op.add_column('operators', sa.Column('phone', sa.LargeBinary(), nullable=True))
    op.add_column('operators', sa.Column('locale', sa.Text(), server_default='', nullable=False))
    op.add_column('operators', sa.Column('seen_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False))
    op.add_column('operators', sa.Column('changed_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False))
    op.add_column('said', sa.Column('look', sa.Text(), server_default='', nullable=False))
    op.add_column('sessions', sa.Column('mark', sa.Text(), server_default='', nullable=False))
    op.add_column('sessions', sa.Column('agent', sa.Text(), server_default='', nullable=False))
    op.add_column('sessions', sa.Column('opened_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False))
    op.add_column('sessions', sa.Column('seen_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False))
    op.add_column('sessions', sa.Column('secret', sa.LargeBinary(), nullable=True))
    op.add_column('shifts', sa.Column('ready_at', sa.BigInteger(), server_default=sa.text('0'), nullable=False))
