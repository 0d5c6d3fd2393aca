// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savedview.h"

#include <QToolButton>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace sosh {

class Workspace;
struct Error;

/// Button of any page with filters: keeps what the filters say under a name, and sets them so again.
class SavedViewMenu final : public QToolButton
{
    Q_OBJECT

public:
    /// `listName`: of the list in the register, the same for ever: "documents".
    SavedViewMenu(Workspace& workspace, QString listName, QWidget* parent = nullptr);

    /// A filter under the key that the register keeps; a choice is kept by its data, as text.
    void track(const QString& key, QLineEdit* field);
    void track(const QString& key, QComboBox* field);
    void track(const QString& key, QCheckBox* field);

signals:
    void failed(const sosh::Error& error);
    void done(const QString& sentence);

private:
    struct Field
    {
        QString key;
        QWidget* widget = nullptr;
    };

    void fill();
    void askName();
    void remove(const SavedView& view);
    void apply(const SavedView& view);
    QString content() const;

    Workspace& m_workspace;
    QString m_list;
    std::vector<Field> m_fields;
};

} // namespace sosh
