"""Chats that are to be emptied, whatever becomes of their person"""

import sqlalchemy as sa
from alembic import op

revision = '0006'
down_revision = '0005'


def upgrade() -> None:
    op.create_table('wipes',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('person_id', sa.Text(), nullable=True),
    sa.Column('door', sa.Text(), server_default='', nullable=False),
    sa.Column('address', sa.LargeBinary(), nullable=False),
    sa.Column('refs', sa.LargeBinary(), nullable=False),
    sa.Column('at', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('due_at', sa.BigInteger(), nullable=False),
    sa.Column('tries', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_wipes_person_id'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_wipes')),
    sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_wipes_person_id'), 'wipes', ['person_id'], unique=False)
    op.create_index(op.f('ix_wipes_due_at'), 'wipes', ['due_at'], unique=False)
