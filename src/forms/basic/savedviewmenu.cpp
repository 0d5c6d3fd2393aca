// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/savedviewmenu.h"

#include "forms/basic/formdialog.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/savedviews.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QString valueOf(const QWidget& field)
{
    if (const auto* edit = qobject_cast<const QLineEdit*>(&field))
        return edit->text();
    if (const auto* check = qobject_cast<const QCheckBox*>(&field))
        return check->isChecked() ? u"yes"_s : QString();
    const auto* box = qobject_cast<const QComboBox*>(&field);
    return box ? box->currentData().toString() : QString();
}

/// A choice that is no more leaves the first one, which is all.
void setValue(QWidget& field, const QString& value)
{
    if (auto* edit = qobject_cast<QLineEdit*>(&field))
        edit->setText(value);
    if (auto* check = qobject_cast<QCheckBox*>(&field))
        check->setChecked(!value.isEmpty());
    if (auto* box = qobject_cast<QComboBox*>(&field)) {
        int found = box->count() - 1;
        while (found > 0 && box->itemData(found).toString() != value)
            --found;
        box->setCurrentIndex(found);
    }
}

} // namespace

SavedViewMenu::SavedViewMenu(Workspace& workspace, QString listName, QWidget* parent)
    : QToolButton(parent)
    , m_workspace(workspace)
    , m_list(std::move(listName))
{
    named(this, u"savedViewToolButton"_s, tr("Saved filters"));
    setText(tr("Saved filters"));
    setToolTip(tr("Keep these filters under a name, or use filters kept before"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &SavedViewMenu::fill);
}

void SavedViewMenu::track(const QString& key, QLineEdit* field)
{
    m_fields.push_back({key, field});
}

void SavedViewMenu::track(const QString& key, QComboBox* field)
{
    m_fields.push_back({key, field});
}

void SavedViewMenu::track(const QString& key, QCheckBox* field)
{
    m_fields.push_back({key, field});
}

void SavedViewMenu::fill()
{
    menu()->clear();
    const auto views = SavedViews(m_workspace.session()).list(m_list);
    if (!views) {
        emit failed(views.error());
        return;
    }
    const QString why = m_workspace.whyNotWritable();
    menu()->setToolTipsVisible(true);
    for (const SavedView& view : *views)
        connect(
            menu()->addAction(view.name), &QAction::triggered, this, [this, view] { apply(view); });
    if (views->empty())
        menu()->addAction(tr("No filter is saved yet"))->setEnabled(false);
    menu()->addSeparator();
    QAction* save = menu()->addAction(tr("Save these filters…"), this, &SavedViewMenu::askName);
    save->setObjectName(u"saveViewAction"_s);
    QMenu* removal = menu()->addMenu(tr("Remove a saved filter"));
    removal->setEnabled(why.isEmpty() && !views->empty());
    save->setEnabled(why.isEmpty());
    save->setToolTip(why);
    for (const SavedView& view : *views)
        connect(removal->addAction(view.name), &QAction::triggered, this,
            [this, view] { remove(view); });
}

QString SavedViewMenu::content() const
{
    QJsonObject values;
    for (const Field& field : m_fields)
        values.insert(field.key, valueOf(*field.widget));
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

void SavedViewMenu::askName()
{
    auto* form = new FormDialog(u"saveViewDialog"_s, tr("Save these filters"), window());
    auto* name = form->addText(u"viewNameLineEdit"_s, tr("Name"), {},
        tr("A filter of the same name is replaced. Everybody who opens the register sees it."),
        true);
    form->onSave<QString>([name] { return FormDialog::text(name); },
        [this](const QString& written) {
            const auto saved = SavedViews(m_workspace.session()).save(m_list, written, content());
            if (!saved)
                return ErrorText::sentence(saved.error());
            emit done(tr("The filter “%1” was saved.").arg(written));
            return QString();
        });
    form->open();
}

void SavedViewMenu::remove(const SavedView& view)
{
    if (const Status removed = SavedViews(m_workspace.session()).remove(view); !removed)
        emit failed(removed.error());
    else
        emit done(tr("The filter “%1” was removed. Ctrl+Z takes it back.").arg(view.name));
}

void SavedViewMenu::apply(const SavedView& view)
{
    const QJsonObject values = QJsonDocument::fromJson(view.content.toUtf8()).object();
    for (const Field& field : m_fields)
        setValue(*field.widget, values.value(field.key).toString());
}

} // namespace sosh
